import { compareEdtf, onRecord, type IsoDate } from '#domain/days/edtf.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'

/** Orders and laws by how far they have come. */
type ActsInForce = {
  /** Those that concern a regime first, then newest first. */
  readonly inForce: readonly OversightEvent[]
  /** Enacted and not shown to be in force; newest first. */
  readonly enacted: readonly OversightEvent[]
}

/**
 * Orders and laws that had happened by a day and whose status in the data is “in force” or “enacted”. Of several
 * events about one act, the latest stands for it.
 *
 * The status is that of the data's own day, since the record keeps no history of it: as of an earlier day, an act
 * that has been revoked since is missing.
 *
 * @see ../methods.md#in-force
 */
export function actsInForce(events: readonly OversightEvent[], asof: IsoDate): ActsInForce {
  const acts = events
    .filter(({ status, date }) => isInForce(status) && onRecord(date, asof))
    .toSorted((a, b) => compareEdtf(b.date, a.date))
  const latest = acts.filter(
    (act, index) => !acts.slice(0, index).some((later) => isSameAct(later, act)),
  )
  const inForce = latest.filter(({ status }) => status === 'in-force')
  return {
    inForce: [...inForce.filter(bears), ...inForce.filter((act) => !bears(act))],
    enacted: latest.filter(({ status }) => status === 'enacted'),
  }
}

const bears = ({ bearing }: OversightEvent) => bearing.direction !== 'neutral'

const isInForce = (status: OversightEvent['status']) =>
  status === 'in-force' || status === 'enacted'

/** What an act is called: `Executive Order 14409`, `SB 53`, `HB 149`, `RAISE Act`. */
const DESIGNATION = /(?:Executive Order|\b[SHA]B) [\d-]+|\b(?:[A-Z][\w’'-]* )+Act\b/g

function isSameAct(a: OversightEvent, b: OversightEvent): boolean {
  if (a.jurisdiction !== b.jurisdiction) return false
  const names = designations(a)
  return designations(b).some((name) => names.includes(name))
}

const designations = ({ title }: OversightEvent): readonly string[] =>
  title.match(DESIGNATION) ?? []
