/**
 * Two questions that each query by role asks of each element, and that jsdom answers by going through the whole page
 * (labels) or the whole of its built-in sheet (styles): half of the time of a query went there. Here they are answered
 * from what decides them, and by jsdom itself wherever more decides. `quickDom.test.tsx` compares the answers.
 */
export function answerQuickly(): void {
  for (const { prototype } of LABELLED) {
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      get(this: HTMLElement) {
        const isFree = this.id === '' && this.getAttribute('type') !== 'hidden' && !isInLabel(this)
        return isFree ? [] : labelsByJsdom(this)
      },
    })
  }
  window.getComputedStyle = (element, pseudo) =>
    pseudo || needsMore(element) ? styleByJsdom(element, pseudo) : bareStyle(element)
}

const LABELLED = [
  HTMLButtonElement,
  HTMLInputElement,
  HTMLMeterElement,
  HTMLOutputElement,
  HTMLProgressElement,
  HTMLSelectElement,
  HTMLTextAreaElement,
]

const builtIn = LABELLED.map(
  (kind) => [kind, Object.getOwnPropertyDescriptor(kind.prototype, 'labels')] as const,
)

export const labelsByJsdom = (element: HTMLElement): unknown =>
  builtIn.find(([kind]) => element instanceof kind)?.[1]?.get?.call(element)

export const styleByJsdom = window.getComputedStyle.bind(window)

function isInLabel(element: Element): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.tagName === 'LABEL') return true
  }
  return false
}

/** Tags and attributes whose place on the page or state has a say in the built-in sheet. */
const PLACED = new Set(['SUMMARY', 'DIALOG', 'INPUT', 'EMBED', 'NOSCRIPT'])
const STATED = ['popover', 'dir', 'open']

/** What jsdom lets a style of an element give to those within it. */
const INHERITED = /visibility|pointer-events|color/

function needsMore(element: Element): boolean {
  if (PLACED.has(element.tagName) || STATED.some((name) => element.hasAttribute(name))) return true
  if (element.hasAttribute('style') || element.hasAttribute('hidden')) return true
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (INHERITED.test(at.getAttribute('style') ?? '') || at.hasAttribute('hidden')) return true
  }
  return document.styleSheets.length > 0
}

/** What the built-in sheet says of the bare element. Kept for the life of the worker: the sheet never changes. */
const bareStyles = new Map<string, CSSStyleDeclaration>()

function bareStyle(element: Element): CSSStyleDeclaration {
  const { namespaceURI, localName } = element
  const isLink = element.hasAttribute('href')
  const key = `${namespaceURI} ${localName} ${isLink}`
  const kept = bareStyles.get(key)
  if (kept) return kept
  const bare = document.createElementNS(namespaceURI, localName)
  bare.toggleAttribute('href', isLink)
  const style = styleByJsdom(bare)
  bareStyles.set(key, style)
  return style
}
