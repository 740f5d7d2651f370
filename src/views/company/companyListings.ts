import type { Table } from '#charts/frame/table.ts'
import { recordsBehind, sourcedRows } from '#charts/frame/behind.ts'
import { withHindsight } from '#charts/frame/withHindsight.ts'
import { commitmentValueWords } from '#domain/cells/commitmentCell.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { Dimension, Instrument } from '#domain/schema/codebookTables.ts'
import type { Seen } from '#domain/schema/evidence.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type {
  Actor,
  Commitment,
  OversightEvent,
  Position,
  Stance,
} from '#domain/schema/recordTables.ts'
import { count, sentenceCase, weightsAccessWords } from '#domain/words/words.ts'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import { listingOf, type Listing } from '#share/files/listing.ts'
import { paths } from '#url/paths.ts'
import { placeOf } from '#url/place.ts'
import { recordAddress } from '#url/record.ts'
import { eventsListing } from '#views/eventsListing.ts'
import type { CompanyPart } from './companyPart.ts'

const placeIn = ({ lens, values, standing }: CompanyPart) =>
  placeOf(recordAddress, paths.company(standing.company.id), lens, values)

function listing(
  part: CompanyPart,
  id: string,
  [title, one, several]: readonly [title: string, one: string, several: string],
  table: Table,
): Listing {
  return listingOf({
    id: `${part.standing.company.id}-${id}`,
    title: `${title} of ${part.name}`,
    summary: `${sentenceCase(count(table.rows.length, one, several))} of ${part.name} on record by ${dayWords(part.lens.asof)}.`,
    table,
    place: placeIn(part),
  })
}

export function periodsListing(part: CompanyPart, periods: readonly Seen<Stance>[]): Listing {
  const table = {
    columns: [
      { name: 'From', isDate: true },
      { name: 'To', isDate: true },
      { name: 'Stance' },
      { name: 'Participation' },
      { name: 'Rationale' },
      { name: 'Confidence' },
      { name: 'Id' },
    ],
    rows: periods.map((period) => [
      period.from,
      period.to ?? '..',
      stanceLookWords(stanceLookOf(period)),
      period.participation,
      period.rationale,
      period.confidence,
      period.id,
    ]),
    behind: recordsBehind('stances', periods),
  }
  const hindsight = periods.map((period) => period.hindsight)
  return listing(
    part,
    'periods',
    ['Stance periods', 'stance period', 'stance periods'],
    withHindsight(table, hindsight),
  )
}

export type FoundPosition = { readonly dimension: Dimension; readonly position: Seen<Position> }

export function positionsListing(part: CompanyPart, found: readonly FoundPosition[]): Listing {
  const positions = found.map(({ position }) => position)
  const table = {
    columns: [
      { name: 'Question' },
      { name: 'Position' },
      { name: 'Detail' },
      { name: 'As of', isDate: true },
      { name: 'Confidence' },
      { name: 'Id' },
    ],
    rows: found.map(({ dimension, position }) => [
      dimension.name,
      sentenceCase(position.value),
      position.detail,
      position.asOf,
      position.confidence,
      position.id,
    ]),
    behind: recordsBehind('positions', positions),
  }
  const hindsight = positions.map((position) => position.hindsight)
  return listing(
    part,
    'positions',
    ['Positions', 'position', 'positions'],
    withHindsight(table, hindsight),
  )
}

export type CommitmentPair = {
  readonly commitment: Seen<Commitment>
  readonly instrument: Instrument
}

export function commitmentsListing(part: CompanyPart, pairs: readonly CommitmentPair[]): Listing {
  const commitments = pairs.map(({ commitment }) => commitment)
  const table = {
    columns: [
      { name: 'Instrument' },
      { name: 'Kind' },
      { name: 'Status' },
      { name: 'Grade' },
      { name: 'Date', isDate: true },
      { name: 'Confidence' },
      { name: 'Note' },
      { name: 'Id' },
    ],
    rows: pairs.map(({ commitment, instrument }) => [
      instrument.name,
      instrument.kind,
      commitmentValueWords(commitment, instrument.kind),
      commitment.grade,
      commitment.date,
      commitment.confidence,
      commitment.note || null,
      commitment.id,
    ]),
    behind: recordsBehind('commitments', commitments),
  }
  const hindsight = commitments.map((commitment) => commitment.hindsight)
  return listing(
    part,
    'commitments',
    ['Commitments', 'pledge, law or grade', 'pledges, laws and grades'],
    withHindsight(table, hindsight),
  )
}

/** A row for each test, since each has sources of its own; of a model without any, one. */
export function latestModelsListing(part: CompanyPart, models: readonly Model[]): Listing {
  const rows = models.flatMap((model) => {
    const tests = model.governmentTesting.filter(({ role }) => role === 'subject')
    return (tests.length === 0 ? [null] : tests).map((test) => ({ model, test }))
  })
  return listing(
    part,
    'models',
    ['Latest models', 'row of the latest models', 'rows of the latest models'],
    {
      columns: [
        { name: 'Model' },
        { name: 'Released', isDate: true },
        { name: 'Weights' },
        { name: 'Agreement in force at release' },
        { name: 'Government test by' },
        { name: 'When against the release' },
        { name: 'Date of the test', isDate: true },
      ],
      rows: rows.map(({ model, test }) => [
        model.name,
        model.released,
        weightsAccessWords(model.weightsAccess),
        model.usAgreementInForceAtRelease ? 'Yes' : 'No',
        test?.body ?? null,
        test?.timing ?? null,
        test?.date ?? null,
      ]),
      behind: rows.map(({ model, test }) => {
        const [own] = sourcedRows([test ?? model])
        return { sources: own?.sources ?? [], record: { table: 'models', id: model.id } }
      }),
    },
  )
}

export function eventsNamingListing(
  part: CompanyPart,
  events: readonly OversightEvent[],
  actors: readonly Actor[],
): Listing {
  const { company } = part.standing
  return {
    ...eventsListing({
      title: `Events that name ${part.name}, newest first`,
      events,
      actors,
      place: placeIn(part),
    }),
    id: `${company.id}-events`,
  }
}
