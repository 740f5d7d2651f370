import { vi } from 'vitest'

/** What the page hands to the reader as files from now on, by name. */
export function savedFiles(): ReadonlyMap<string, Blob> {
  const saved = new Map<string, Blob>()
  const blobs: Blob[] = []
  // jsdom can neither make an address of a blob nor follow a link to one.
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:one'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.at(-1)
    if (blob) saved.set(this.download, blob)
  })
  return saved
}
