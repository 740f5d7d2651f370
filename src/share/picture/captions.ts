import type { Shown } from '#charts/frame/chart.tsx'
import { sourceWords } from '#share/sourceWords.ts'
import type { Facts } from '#share/facts.ts'

/** Alternative text. */
export const altText = ({ title, summary, isTable }: Shown) =>
  `${isTable ? 'Table' : 'Chart'}: ${title}. ${summary}`

/** Caption: summary, source, what is shown, and the link. */
export const caption = (shown: Shown, facts: Facts): string =>
  `${shown.title}. ${shown.summary} ${sourceWords(shown, facts)} ${facts.link}`
