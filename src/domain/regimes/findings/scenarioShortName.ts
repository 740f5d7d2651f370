import { sentenceCase } from '#domain/words/words.ts'

/** Names that differ from their id, so that the large table of scenarios need not be loaded. */
const NAMES: Readonly<Record<string, string>> = { 'two-tier': 'Two-tier' }

/** As in the table: `status-quo` is “Status quo”. */
export const scenarioShortName = (id: string) => NAMES[id] ?? sentenceCase(id.replaceAll('-', ' '))
