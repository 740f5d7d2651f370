import type { Shown } from '#charts/frame/chart.tsx'
import { sourceWords } from '#share/sourceWords.ts'
import type { Facts } from '#share/facts.ts'

/** Alternative text. */
export const altText = ({ title, summary, isTable }: Shown) =>
  `${isTable ? 'Table' : 'Chart'}: ${title}. ${summary}`

/**
 * Summary, source, what is shown, and the link.
 *
 * @param withNote with the caveat too, where it stands nowhere else
 */
export const caption = (shown: Shown, facts: Facts, withNote = false): string =>
  [
    `${shown.title}.`,
    shown.summary,
    withNote ? shown.note : null,
    sourceWords(shown, facts),
    facts.link,
  ]
    .filter(Boolean)
    .join(' ')
