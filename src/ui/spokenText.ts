/** The words of a part of the page as a screen reader says them: with what is hidden from the eye, without what is hidden from the ear. */
export function spokenText(element: Element): string {
  const copy = element.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove()
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}
