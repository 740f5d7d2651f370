/** In CSS pixels from the corner of the window. */
type Box = {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * What lies over something else, in words: lines of text, labels of a chart and small marks over each other, and words
 * that stand out of their cell or of the window. Runs in the page, and sees nothing around it.
 */
export function overlaps(): readonly string[] {
  scrollTo(0, 0)
  const found: string[] = []
  const boxes: (Box & { readonly layer: Element | null; readonly source: Node })[] = []

  const clip = (box: DOMRect, of: Element) => {
    let { left, right, top, bottom } = box
    for (let one: Element | null = of; one; one = one.parentElement) {
      const { overflowX, clipPath, position } = getComputedStyle(one)
      if (clipPath !== 'none') return null
      if (overflowX !== 'visible' && one !== document.body && one !== document.documentElement) {
        const frame = one.getBoundingClientRect()
        left = Math.max(left, frame.left)
        right = Math.min(right, frame.right)
        top = Math.max(top, frame.top)
        bottom = Math.min(bottom, frame.bottom)
      }
      if (position === 'fixed') break
    }
    return right - left > 0.5 && bottom - top > 0.5 ? { left, right, top, bottom } : null
  }

  // What floats above the page, such as a sheet or a dialog, is looked at by itself.
  const layerOf = (element: Element) => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      if (one.matches('dialog, [popover]') || getComputedStyle(one).position === 'fixed') return one
    }
    return null
  }

  const add = (source: Node, element: Element, words: string, rect: DOMRect) => {
    const box = clip(rect, element)
    if (!box) return
    boxes.push({ ...box, words, layer: layerOf(element), source })
    const cell = element.closest('td, th')?.getBoundingClientRect()
    if (cell && (box.bottom > cell.bottom + 2 || box.right > cell.right + 2)) {
      found.push(`“${words}” stands out of its cell`)
    }
  }

  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node.textContent ?? '').trim()
    const element = node.parentElement
    if (!words || !element || element.closest('option, script, style, title, desc')) continue
    if (!isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) add(node, element, words.slice(0, 60), rect)
  }
  for (const mark of document.querySelectorAll('svg')) {
    const rect = mark.getBoundingClientRect()
    if (rect.width > 40 || rect.height > 40 || !isSeen(mark)) continue
    add(
      mark,
      mark,
      `mark beside “${(mark.parentElement?.textContent ?? '').trim().slice(0, 40)}”`,
      rect,
    )
  }

  boxes.sort((a, b) => a.top - b.top)
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (other.top >= one.bottom) break
      if (other.source === one.source || other.layer !== one.layer) continue
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      const least = Math.min(one.bottom - one.top, other.bottom - other.top)
      // Boxes of letters are higher than the letters: lines that are set close share some of them.
      if (wide > 2 && high > least * 0.4) found.push(`“${one.words}” over “${other.words}”`)
    }
  }
  const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth
  if (wider > 0) found.push(`the page is ${wider} px wider than its window`)
  return [...new Set(found)]
}
