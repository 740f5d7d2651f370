const TICK_MS = 20

/** Does it at once, or when a press that has begun within the element is over: what is taken away meanwhile gets no click. */
export function whenReleased(element: Element, then: () => void): void {
  if (element.matches(':active')) setTimeout(() => whenReleased(element, then), TICK_MS)
  else then()
}
