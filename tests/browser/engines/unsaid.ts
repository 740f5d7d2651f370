/**
 * What a screen reader would miss on the page: tables without a caption, drawings that are in the tree without a name,
 * links to other sites that do not say that they open a new tab, and any number of titles but one.
 */
export function unsaid(): readonly string[] {
  const isSaid = (element: Element) => !element.closest('[aria-hidden=true], [inert]')
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isSaid)
  const named = '[role], [aria-label], [aria-labelledby], [aria-hidden=true]'
  const tables = all('table:not(:has(> caption))').map(
    ({ className }) => `no caption: ${className}`,
  )
  const drawings = all(`svg:not(${named}, ${named} svg)`).map(
    ({ parentElement }) => `no name: a drawing in ${parentElement?.className}`,
  )
  const links = all('main a[href^=http]:not([target=_blank], [target=_top])')
    .filter((link) => link instanceof HTMLAnchorElement && link.origin !== location.origin)
    .map(({ textContent }) => `no new tab: ${textContent}`)
  const titles = document.querySelectorAll('head > title').length
  return [...tables, ...drawings, ...links, ...(titles === 1 ? [] : [`${titles} titles`])]
}
