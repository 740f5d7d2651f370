import type { Shown } from '#charts/frame/chart.tsx'
import { dayWords } from '#domain/days/edtfWords.ts'
import { LICENCE, PUBLISHER } from '#share/cite/reference.ts'
import type { Facts } from '#share/facts.ts'

/** Alternative text. */
export const altText = ({ title, summary, isTable }: Shown) =>
  `${isTable ? 'Table' : 'Chart'}: ${title}. ${summary}`

/** Caption: summary, filters, source. */
export function caption(
  { title, summary }: Shown,
  { filters, asof, version, short }: Facts,
): string {
  const narrowed = filters === '' ? '' : `${filters}; `
  return `${title}. ${summary} Source: ${PUBLISHER}, ${narrowed}as of ${dayWords(asof)}, data version ${version.id}, ${LICENCE.name}, ${short}`
}
