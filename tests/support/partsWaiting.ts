/** What React keeps of an element: a part of a page, its first part, and the one after it. */
type Part = {
  readonly tag: number
  readonly memoizedState: unknown
  readonly child: Part | null
  readonly sibling: Part | null
}

/** React's number for a boundary; its state is there while it shows what it shows in the meantime. */
const BOUNDARY = 13

/** How many parts of a page that is drawn wait for their code or their data, said on screen or not. */
export const partsWaiting = (): number =>
  [...document.querySelectorAll('body, body > *, #root')].reduce((sum, element) => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactContainer$'))
    const root: Part | undefined = key === undefined ? undefined : Reflect.get(element, key)
    return root === undefined ? sum : sum + waitingFrom(current(root))
  }, 0)

/** The root is one of two that take turns; the page is that of the one in use. */
function current(root: Part): Part {
  const both: unknown = Reflect.get(root, 'stateNode')
  if (typeof both !== 'object' || both === null) return root
  const inUse: Part = Reflect.get(both, 'current')
  return inUse
}

function waitingFrom(first: Part): number {
  let waiting = 0
  for (let part: Part | null = first; part; part = part.sibling) {
    if (part.tag === BOUNDARY && part.memoizedState !== null) waiting += 1
    if (part.child) waiting += waitingFrom(part.child)
  }
  return waiting
}
