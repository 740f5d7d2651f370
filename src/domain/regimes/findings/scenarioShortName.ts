import { sentenceCase } from '#domain/words/words.ts'

/** What the scenarios are called where their table, the heaviest after the events, is not worth loading. */
const NAMES: Readonly<Record<string, string>> = { 'two-tier': 'Two-tier' }

/** A scenario's name by its id alone: `status-quo` is “Status quo”. The same as in its table. */
export const scenarioShortName = (id: string) => NAMES[id] ?? sentenceCase(id.replaceAll('-', ' '))
