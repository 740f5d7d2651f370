type Asked = {
  /** Least width and height, in CSS pixels. */
  readonly least: number
  /** Selects what is as wide as its share of a whole, and so may be narrower. */
  readonly narrow: string
  /** Selects what is asked: the page, or a sheet over it. */
  readonly inside: string
}

/**
 * Controls with less room than a pointer or finger needs, in words with their size.
 *
 * The room is felt for rather than read from a box: it may lie in a pseudo element or a label, and it ends where
 * another control answers. A link within a sentence is as high as its line (WCAG 2.5.8, “inline”). Whole numbers of
 * pixels are asked for, so a size is known to one pixel. Runs in the page, and sees nothing around it.
 */
export function smallTargets({ least, narrow, inside }: Asked): readonly string[] {
  const CONTROLS =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [role=slider]'
  const modal = document.querySelector('dialog:modal')

  const isAsked = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('[inert]') &&
    element.closest(inside) !== null &&
    !element.matches(':disabled') &&
    (!modal || modal.contains(element))

  /** Whether other words than those of controls stand in its line: more than a dot between two links. */
  const isInSentence = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false
    let block = element.parentElement
    while (block && getComputedStyle(block).display.startsWith('inline')) {
      block = block.parentElement
    }
    const words = (one: Element | null) => (one?.textContent ?? '').length
    const controls = [...(block?.querySelectorAll('a, button') ?? [])]
    return words(block) - controls.reduce((sum, one) => sum + words(one), 0) > 3
  }

  const partsOf = (element: Element) => [
    element,
    ...(element instanceof HTMLInputElement ? (element.labels ?? []) : []),
  ]
  const boxesOf = (parts: readonly Element[]) =>
    parts
      .flatMap((part) => [...part.getClientRects()])
      .filter(({ width, height }) => width > 1 && height > 1)

  const found: string[] = []
  for (const element of document.querySelectorAll(CONTROLS)) {
    const parts = partsOf(element)
    if (!isAsked(element) || boxesOf(parts).length === 0 || isInSentence(element)) continue
    const answers = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)
      const nearest = hit?.closest(CONTROLS)
      const isOwn = !nearest || nearest === element || !element.contains(nearest)
      return isOwn && parts.some((part) => part.contains(hit))
    }
    const half = least / 2 - 1
    const hasRoom = (x: number, y: number) =>
      answers(x, y) &&
      answers(x - half, y) &&
      answers(x + half, y) &&
      answers(x, y - half) &&
      answers(x, y + half)
    // As the page stands: each step of scrolling lays out a long page anew.
    if (boxesOf(parts).some((box) => hasRoom(box.x + box.width / 2, box.y + box.height / 2)))
      continue
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const boxes = boxesOf(parts)
    // Comes into the window with the focus only, such as the link past the head.
    if (boxes.every(({ bottom }) => bottom <= 0)) continue
    const name = `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`
    const at = boxes
      .flatMap(({ left, top, width, height }) =>
        [0.5, 0.25, 0.75].map((part) => [left + width * part, top + height / 2] as const),
      )
      .find(([x, y]) => answers(x, y))
    const [first] = boxes
    const over = first && document.elementFromPoint(first.left + 1, first.top + first.height / 2)
    let sheet: Element | null | undefined = over
    while (sheet && getComputedStyle(sheet).position !== 'fixed') sheet = sheet.parentElement
    // Under a sheet, which goes away.
    if (!at && sheet && !sheet.contains(element)) continue
    if (!at) {
      found.push(`${name} is covered`)
      continue
    }
    const [x, y] = at
    const reach = (right: number, down: number) => {
      let far = 0
      while (far < least && answers(x + right * (far + 1), y + down * (far + 1))) far += 1
      return far
    }
    if (hasRoom(x, y)) continue
    const width = reach(-1, 0) + reach(1, 0) + 1
    const height = reach(0, -1) + reach(0, 1) + 1
    const isWide = width >= least - 1 || (narrow !== '' && element.matches(narrow))
    if (!isWide || height < least - 1) found.push(`${name} ${width} by ${height}`)
  }
  // What scrolled to them stands as it stood.
  for (const one of document.querySelectorAll('*')) {
    if (one.scrollTop > 0 || one.scrollLeft > 0) one.scrollTo(0, 0)
  }
  return [...new Set(found)]
}
