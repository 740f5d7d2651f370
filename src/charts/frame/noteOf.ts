import type { Lens } from '#domain/record/lens.ts'
import { looksBack } from '#domain/record/seenTables.ts'
import type { TableName } from '#domain/schema/tables.ts'

/** Tables whose rows may rest on sources published after the as-of day. */
const EVIDENCED: readonly TableName[] = [
  'stances',
  'positions',
  'commitments',
  'events',
  'models',
  'scenarios',
  'indicators',
]

/** The caveat of a chart; on an earlier day also that of hindsight. */
export function noteOf(
  note: string | null,
  needs: readonly TableName[],
  lens: Lens,
): string | null {
  if (!looksBack(lens) || lens.known || !needs.some((name) => EVIDENCED.includes(name))) return note
  const clocks =
    'Coded with hindsight: values and confidence may rest on what was published after this day; sources counted are those published by then.'
  return note === null ? clocks : `${note} ${clocks}`
}
