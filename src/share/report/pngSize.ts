/** In pixels, from the head that every PNG begins with. */
export function pngSize(png: Uint8Array<ArrayBuffer>) {
  const head = new DataView(png.buffer, png.byteOffset)
  return { width: head.getUint32(16), height: head.getUint32(20) }
}
