import type { Shown } from '#charts/frame/chart.tsx'
import { dayWords } from '#domain/days/edtfWords.ts'
import { count } from '#domain/words/words.ts'
import { LICENCE, PUBLISHER } from './cite/reference.ts'
import type { Facts } from './facts.ts'

/** `Source: Oversight Atlas, 41 sources. Shown: Meta · since 2025. As of 23 November 2026, data version 2026-11-23. CC BY 4.0.` */
export function sourceWords(
  { sources }: Pick<Shown, 'sources'>,
  { filters, asof, version }: Pick<Facts, 'filters' | 'asof' | 'version'>,
): string {
  const many = sources.length > 0 ? `, ${count(sources.length, 'source', 'sources')}` : ''
  return [
    `Source: ${PUBLISHER}${many}.`,
    shownWords(filters),
    `As of ${dayWords(asof)}, data version ${version.id}.`,
    `${LICENCE.name}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** `Shown: Meta · since 2025.`; empty where nothing narrows or moves the view. */
export const shownWords = (filters: string) =>
  filters === '' ? '' : `Shown: ${filters.replace(/\.$/, '')}.`
