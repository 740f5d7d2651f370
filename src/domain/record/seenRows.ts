import { edtf, knownFrom, onRecord, type IsoDate } from '#domain/days/edtf.ts'
import { keptFor } from '#domain/kept/kept.ts'
import type { Seen } from '#domain/schema/evidence.ts'
import type {
  Commitment,
  Company,
  Dispute,
  OversightEvent,
  Position,
  Source,
  Stance,
} from '#domain/schema/recordTables.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type { Tables } from '#domain/schema/tables.ts'
import type { Clock, Published } from './lens.ts'
import { partedEvidence, partedWords } from './hindsight.ts'
import { knownDisputes, knownStances } from './knownOnly.ts'
import {
  seenAnalogies,
  seenFamilies,
  seenIndicators,
  seenNotes,
  seenScenarios,
  seenThresholds,
} from './seenScenarios.ts'
import { knownSince, seenRow, type Evidenced } from './seenRow.ts'

/** When sources were published, and how tables are seen by then: the earliest possible day, as for every date. */
export const publishedDays = (sources: readonly Pick<Source, 'id' | 'published'>[]): Published => ({
  days: new Map(
    sources.map(({ id, published }) => [
      id,
      published === null ? null : knownFrom(edtf(published)),
    ]),
  ),
  see,
})

function see<Some extends Partial<Tables>>(tables: Some, clock: Clock): Some {
  const seen: Partial<Tables> = {
    ...(tables.stances && { stances: once(tables.stances, clock, seenStances) }),
    ...(tables.commitments && { commitments: once(tables.commitments, clock, seenCommitments) }),
    ...(tables.positions && { positions: once(tables.positions, clock, seenPositions) }),
    ...(tables.events && { events: once(tables.events, clock, seenEvents) }),
    ...(tables.companies && { companies: once(tables.companies, clock, seenCompanies) }),
    ...(tables.models && { models: once(tables.models, clock, seenModels) }),
    ...(tables.disputes && { disputes: once(tables.disputes, clock, seenDisputes) }),
    ...(tables.scenarios && { scenarios: once(tables.scenarios, clock, seenScenarios) }),
    ...(tables.indicators && { indicators: once(tables.indicators, clock, seenIndicators) }),
    ...(tables.thresholds && { thresholds: once(tables.thresholds, clock, seenThresholds) }),
    ...(tables.analogies && { analogies: once(tables.analogies, clock, seenAnalogies) }),
    ...(tables.scenarioNotes && { scenarioNotes: once(tables.scenarioNotes, clock, seenNotes) }),
    ...(tables.familyDownloads && {
      familyDownloads: once(tables.familyDownloads, clock, seenFamilies),
    }),
  }
  return { ...tables, ...seen }
}

/** Kept, since every part of a page asks for the same rows. */
function once<Row>(
  rows: readonly Row[],
  { asof, version, known, published }: Clock,
  see: (rows: readonly Row[], clock: Clock) => readonly Row[],
): readonly Row[] {
  if (published === null) return rows
  const seen = sightsOf(rows)(published)(asof, version, known, () =>
    see(rows, { asof, version, known, published }),
  )
  // Kept under these very rows, and each table is seen in one way: what comes back are rows of it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return seen as readonly Row[]
}

/** Two days are kept: a difference asks for both in turn. */
const sightsOf = keptFor((_rows: readonly unknown[]) =>
  keptFor((_published: Published) => {
    let latest: readonly Sight[] = []
    return (asof: IsoDate, version: IsoDate, known: boolean, see: () => readonly unknown[]) => {
      const day = `${asof} ${version} ${known}`
      const sight = latest.find((one) => one.day === day) ?? { day, rows: see() }
      latest = [sight, ...latest.filter((one) => one !== sight)].slice(0, 2)
      return sight.rows
    }
  }),
)

type Sight = { readonly day: string; readonly rows: readonly unknown[] }

/** Shown instead of words on a stance that could only be written later. “Not invited” is coding, and stays. */
const LATER_WORDS = 'Worded with hindsight'
const INVITATION = /\bnot (invited|approached)\b/i

function seenStances(stances: readonly Stance[], clock: Clock): readonly Stance[] {
  const seen = stances.map((stance) => {
    const participation = partedWords(stance.participation, stance.evidence, clock)
    const { row, words } = seenRow(stance, stance.rationale, clock, [participation.later])
    const invitation = INVITATION.exec(stance.participation)?.[0]
    return {
      ...row,
      rationale: words,
      participation: participation.known || sentence(invitation) || LATER_WORDS,
    }
  })
  return clock.known ? knownStances(stances, seen, clock) : seen
}

const sentence = (words: string | undefined) =>
  words === undefined ? '' : words[0]?.toUpperCase() + words.slice(1)

function seenCommitments(commitments: readonly Commitment[], clock: Clock): readonly Commitment[] {
  return commitments.map((commitment) => {
    const { row, words } = seenRow(commitment, commitment.note, clock)
    const seen = { ...row, note: words }
    const since = clock.known ? knownSince(commitment.evidence, clock) : null
    return since === null ? seen : { ...seen, date: since }
  })
}

function seenPositions(positions: readonly Position[], clock: Clock): readonly Position[] {
  return positions.map((position) => {
    const { row, words } = seenRow(position, position.detail, clock)
    const since = clock.known ? knownSince(position.evidence, clock) : null
    return { ...row, detail: words, asOf: later(position.asOf, since) }
  })
}

function seenEvents(events: readonly OversightEvent[], clock: Clock): readonly OversightEvent[] {
  return events
    .filter(({ evidence }) => !clock.known || knownSince(evidence, clock) === null)
    .map((event) => {
      // Events after the day are filtered out elsewhere.
      if (!onRecord(event.date, clock.asof)) return event
      const why = partedWords(event.bearing.why, event.evidence, clock)
      const { row, words } = seenRow(event, event.summary, clock, [], [why.later])
      return { ...row, summary: words, bearing: { ...event.bearing, why: why.known } }
    })
}

const seenCompanies = (companies: readonly Seen<Company>[], clock: Clock) =>
  companies.map((one) => seenCompany(one, clock))

function seenCompany(company: Seen<Company>, clock: Clock): Seen<Company> {
  const history = company.releaseStrategy.history.map((period) => ({
    ...period,
    note: partedWords(period.note, period.evidence, clock).known,
    evidence: partedEvidence(period.evidence, clock).known,
  }))
  return { ...company, releaseStrategy: { ...company.releaseStrategy, history } }
}

const seenModels = (models: readonly Seen<Model>[], clock: Clock) =>
  models.map((one) => seenModel(one, clock))

/** Without later tests, acts and counts. Its other facts are those of the data's own day. */
function seenModel(model: Seen<Model>, clock: Clock): Seen<Model> {
  const seen = <Test extends Evidenced & { readonly date: string }>(tests: readonly Test[]) =>
    tests
      .filter(
        ({ date, evidence }) =>
          onRecord(date, clock.asof) && !(clock.known && knownSince(evidence, clock) !== null),
      )
      .map((test) => seenRow(test, '', clock).row)
  const { row, words } = seenRow(model, model.note ?? '', clock)
  return {
    ...row,
    note: words || null,
    downloads:
      model.downloads && onRecord(model.downloads.asOf, clock.asof) ? model.downloads : null,
    governmentTesting: seen(model.governmentTesting),
    governmentAction: seen(model.governmentAction),
  }
}

function seenDisputes(disputes: readonly Dispute[], clock: Clock): readonly Dispute[] {
  const seen = disputes.map((dispute): Dispute => {
    const all = dispute.positions.flatMap(({ evidence }) => evidence)
    const isLater = ({ asOf, evidence }: Dispute['positions'][number]) => {
      const { known } = partedEvidence(evidence, clock)
      return asOf === null
        ? evidence.length > 0 && known.length === 0
        : knownFrom(edtf(asOf)) > clock.asof
    }
    const sides = dispute.positions.filter((side) => !isLater(side))
    const { row, words } = seenRow({ ...dispute, evidence: all }, dispute.resolution, clock)
    return {
      ...row,
      resolution: words,
      positions: sides.map((side) => seenRow(side, '', clock).row),
      laterSides: [...(dispute.laterSides ?? []), ...dispute.positions.filter(isLater)],
    }
  })
  return clock.known ? knownDisputes(seen, clock) : seen
}

const later = (date: string, day: IsoDate | null) =>
  day === null || knownFrom(edtf(date)) >= day ? date : day
