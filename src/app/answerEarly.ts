type Kept = {
  readonly event: Event
  /** Of a box, as the reader left it. */
  readonly isTicked: boolean
}

/** What readers do where nothing answers yet. */
export type Early = {
  /** In the order in which it was done. What is answered is taken out. */
  readonly kept: Kept[]
  /** What is done again for a reader, and not kept once more. */
  readonly replays: WeakSet<Event>
  /** Called when something was kept. */
  onKept: (() => void) | null
  /** Whether what was kept is being answered, in its order. */
  isAnswering: boolean
}

/** Does again what was done to a control. Whether it arrived: React lets nothing come to a part that is not live. */
type Redo<Control> = (live: Control, dispatch: Dispatch) => boolean
type Dispatch = (control: Element, event: Event) => boolean

/** How long a control, or the search, may take to become live. Milliseconds. */
const PATIENCE_MS = 5000
const TICK_MS = 50

/** Answers what was clicked, typed and walked where nothing answered, in that order; with what is kept meanwhile. */
export async function answerEarly(early: Early): Promise<void> {
  if (early.isAnswering) return
  early.isAnswering = true
  const dispatch: Dispatch = (control, event) => {
    let hasArrived = false
    const arrive = () => {
      hasArrived = true
    }
    early.replays.add(event)
    control.addEventListener(event.type, arrive, true)
    control.dispatchEvent(event)
    control.removeEventListener(event.type, arrive, true)
    return hasArrived
  }
  /** Where the keys that were pressed on a control have led by now. */
  const walked = new Map<Element, Element>()
  for (let [one] = early.kept; one; [one] = early.kept) {
    if (isSought(one.event)) void seek(one.event, early)
    // One after the other, as they were done; kept until it is answered, for what is done meanwhile to wait behind it.
    // oxlint-disable-next-line no-await-in-loop
    else await answer(one, walked, dispatch)
    early.kept.splice(early.kept.indexOf(one), 1)
  }
  early.isAnswering = false
}

const isSought = (event: Event): event is KeyboardEvent =>
  event instanceof KeyboardEvent && event.key === '/'

/** The search prevents what it answers. Nothing waits for it: it may have been turned off. */
const seek = (event: KeyboardEvent, { replays }: Early) =>
  patiently(() => {
    if (document.querySelector('dialog[open]')) return true
    const again = new KeyboardEvent(event.type, event)
    replays.add(again)
    document.body.dispatchEvent(again)
    return again.defaultPrevented
  })

async function answer(
  { event, isTicked }: Kept,
  walked: Map<Element, Element>,
  dispatch: Dispatch,
) {
  const { target, type } = event
  if (event instanceof KeyboardEvent) {
    if (target instanceof HTMLElement) await untilLive(target, walk(event, walked), dispatch)
  } else if (type === 'click') {
    const button = target instanceof Element ? target.closest('button') : null
    // Links, summaries, popovers and fields act by themselves.
    if (!button || button.matches('[popovertarget], summary *')) return
    // By a key: where the keys before it led.
    const isByKey = event instanceof MouseEvent && event.detail === 0
    const redo: Redo<Element> = (live, to) => press((isByKey && walked.get(live)) || live, to)
    await untilLive(button, redo, dispatch)
  } else if (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type)) {
    if (type === 'change') await untilLive(target, tick(isTicked), dispatch)
  } else if (target instanceof HTMLSelectElement) {
    if (type === 'change') await untilLive(target, enter(target, type), dispatch)
  } else if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    await untilLive(target, enter(target, type), dispatch)
  }
}

const press: Redo<Element> = (live, dispatch) =>
  dispatch(live, new MouseEvent('click', { bubbles: true, cancelable: true }))

/** From where the key before it led to. */
const walk =
  (event: KeyboardEvent, walked: Map<Element, Element>): Redo<HTMLElement> =>
  (live, dispatch) => {
    if (document.activeElement === document.body) live.focus()
    const hasArrived = dispatch(walked.get(live) ?? live, new KeyboardEvent(event.type, event))
    if (hasArrived && document.activeElement) walked.set(live, document.activeElement)
    return hasArrived
  }

/** The browser turns it with a click. What took it over may have answered it, or set it back. */
const tick =
  (isTicked: boolean): Redo<HTMLInputElement> =>
  (live, dispatch) => {
    if (propsOf(live)?.checked === isTicked) return true
    live.checked = !isTicked
    return press(live, dispatch)
  }

/** What stands in a field already, told again: React compares with what it last saw, and would find it unchanged. */
function enter<Field extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
  field: Field,
  type: string,
): Redo<Field> {
  const { value } = field
  return (live, dispatch) => {
    const prototype: unknown = Object.getPrototypeOf(live)
    const native = Object.getOwnPropertyDescriptor(prototype, 'value')
    if (live === field) live.value = ''
    native?.set?.call(live, value)
    return dispatch(live, new Event(type, { bubbles: true }))
  }
}

/**
 * Does it once the control is live; where the written page was put aside, to the one that says the same in the live
 * one. Not at all where there is none in time.
 */
function untilLive<Control extends Element>(
  control: Control,
  redo: Redo<Control>,
  dispatch: Dispatch,
): Promise<void> {
  return patiently(() => {
    const isHere = control.isConnected && !control.closest('#words')
    const found = isHere ? control : counterpartOf(control)
    return found !== undefined && isLive(found) && redo(found, dispatch)
  })
}

/**
 * The written page may count otherwise, since its data may be newer than what the address pins: where none says the same,
 * it is the only one that differs in numbers alone.
 */
function counterpartOf<Control extends Element>(control: Control): Control | undefined {
  const isSame = (other: Element): other is Control => other.tagName === control.tagName
  const all = [...document.querySelectorAll(`#root ${control.tagName}`)].filter(isSame)
  const words = wordsOf(control)
  const same = all.find((one) => wordsOf(one) === words)
  if (same || !/\p{L}/u.test(control.textContent)) return same
  const [only, ...others] = all.filter((one) => uncounted(wordsOf(one)) === uncounted(words))
  return others.length === 0 ? only : undefined
}

const uncounted = (words: string) => words.replaceAll(/\d+/g, '')

/** Tries until it is done, or too late: nothing says when React has taken a control over, or the search is there. */
async function patiently(isDone: () => boolean): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS && !isDone(); waited += TICK_MS) {
    // Each try waits for the one before it.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, TICK_MS))
  }
}

/** React marks what it answers for with what it last set of it. */
function propsOf(element: Element): { readonly checked?: unknown } | null {
  const key = Object.keys(element).find((name) => name.startsWith('__reactProps'))
  const props: unknown = key === undefined ? null : Reflect.get(element, key)
  return typeof props === 'object' ? props : null
}

const isLive = (element: Element) => propsOf(element) !== null

const wordsOf = (element: Element) =>
  [element.textContent, element.getAttribute('aria-label'), element.getAttribute('name')].join(' ')
