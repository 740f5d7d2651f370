/** Something that a reader did before scripts could answer it. */
export type Early = { readonly type: string; readonly target: EventTarget | null }

/** How long a control may take to become live after its page. Milliseconds. */
const PATIENCE_MS = 5000
const TICK_MS = 50

/** Answers what was clicked and typed before the page was live, in that order. */
export async function answerEarly(kept: readonly Early[]): Promise<void> {
  for (const { type, target } of kept) {
    if (!(target instanceof Element)) continue
    // One after the other, as they were done.
    // oxlint-disable-next-line no-await-in-loop
    await (type === 'click' ? press(target) : enter(target, type))
  }
}

/** A button that only a script answers. Links, summaries, popovers and fields act by themselves. */
async function press(target: Element): Promise<void> {
  const button = target.closest('button')
  if (!button || button.hasAttribute('popovertarget') || target.closest('summary')) return
  const live = await liveTwin(button)
  live?.click()
}

/** What stands in a field already, told again: React compares with what it last saw, and would find it unchanged. */
async function enter(target: Element, type: string): Promise<void> {
  if (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type)) {
    if (type !== 'change') return
    const box = await liveTwin(target)
    if (box === target) box.checked = !box.checked
    box?.click()
    return
  }
  if (target instanceof HTMLSelectElement) {
    if (type !== 'change') return
  } else if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
  const { value } = target
  const field = await liveTwin(target)
  if (!field) return
  const prototype: unknown = Object.getPrototypeOf(field)
  const native = Object.getOwnPropertyDescriptor(prototype, 'value')
  if (field === target) field.value = ''
  native?.set?.call(field, value)
  field.dispatchEvent(new Event(type, { bubbles: true }))
}

/**
 * The control once it is live; where the written page was put aside, the one that says the same in the live one.
 * `undefined` where there is none in time.
 */
async function liveTwin<Control extends HTMLElement>(
  control: Control,
): Promise<Control | undefined> {
  const isLike = (other: Element): other is Control =>
    other.tagName === control.tagName && wordsOf(other) === wordsOf(control)
  for (let waited = 0; waited < PATIENCE_MS; waited += TICK_MS) {
    const isHere = control.isConnected && !control.closest('#words')
    const found = isHere
      ? control
      : [...document.querySelectorAll(`#root ${control.tagName}`)].find(isLike)
    if (found && isLive(found)) return found
    // Asked again until it is there: nothing says when React has taken a control over.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, TICK_MS))
  }
  return undefined
}

/** React marks what it answers for. */
const isLive = (element: Element) =>
  Object.keys(element).some((key) => key.startsWith('__reactProps'))

const wordsOf = (element: Element) =>
  [element.textContent, element.getAttribute('aria-label'), element.getAttribute('name')].join(' ')
