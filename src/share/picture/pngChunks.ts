const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

type Bytes = Uint8Array<ArrayBuffer>
type Chunk = { readonly type: string; readonly body: Bytes }

/** In order; `null` where the bytes are no PNG, or cut. */
export function pngChunks(png: Bytes): readonly Chunk[] | null {
  if (SIGNATURE.some((byte, index) => png[index] !== byte)) return null
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  let at = SIGNATURE.length
  while (at + 12 <= png.length) {
    const length = view.getUint32(at)
    if (at + 12 + length > png.length) return null
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    chunks.push({ type, body: png.subarray(at + 8, at + 8 + length) })
    at += 12 + length
    if (type === 'IEND') return chunks
  }
  return null
}

/** As stored: equal bytes, equal picture. */
export function pixelBytes(chunks: readonly Chunk[]): Bytes {
  return joined(
    chunks.filter(({ type }) => ['IHDR', 'IDAT'].includes(type)).map(({ body }) => body),
  )
}

const KEYWORD = 'oversight-atlas'

/** Of our `iTXt` chunk; `null` where there is none. */
export function pngText(chunks: readonly Chunk[]): string | null {
  const decoder = new TextDecoder()
  for (const { type, body } of chunks) {
    if (type !== 'iTXt') continue
    const end = body.indexOf(0)
    if (decoder.decode(body.subarray(0, end)) !== KEYWORD) continue
    // Two bytes for “not compressed”, then language and translated keyword, both empty.
    return decoder.decode(body.subarray(end + 5))
  }
  return null
}

/**
 * The PNG with our text behind its header, and its resolution where given.
 *
 * @param dotsPerMetre makes word processors place it at its right size instead of at 96 dots an inch
 * @throws {TypeError} where the bytes are no PNG
 */
export function withPngText(png: Bytes, text: string, dotsPerMetre: number | null): Bytes {
  const chunks = pngChunks(png)
  const [head, ...rest] = chunks ?? []
  if (!head) throw new TypeError('These bytes are no PNG.')
  const encoder = new TextEncoder()
  const body = joined([encoder.encode(KEYWORD), new Uint8Array(5), encoder.encode(text)])
  const own = [{ type: 'iTXt', body }]
  if (dotsPerMetre !== null) own.unshift({ type: 'pHYs', body: physical(dotsPerMetre) })
  const parts = [head, ...own, ...rest.filter(({ type }) => type !== 'pHYs')]
  return joined([new Uint8Array(SIGNATURE), ...parts.map(encoded)])
}

function physical(dotsPerMetre: number): Bytes {
  const body = new Uint8Array(9)
  const view = new DataView(body.buffer)
  view.setUint32(0, dotsPerMetre)
  view.setUint32(4, dotsPerMetre)
  view.setUint8(8, 1)
  return body
}

function encoded({ type, body }: Chunk): Bytes {
  const part = new Uint8Array(body.length + 12)
  const view = new DataView(part.buffer)
  view.setUint32(0, body.length)
  part.set(new TextEncoder().encode(type), 4)
  part.set(body, 8)
  view.setUint32(body.length + 8, crc32(part.subarray(4, body.length + 8)))
  return part
}

/** CRC-32, as PNG has it after each chunk (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function joined(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
