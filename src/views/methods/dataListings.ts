import { recordsBehind } from '#charts/frame/behind.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Coding } from '#domain/schema/codebookTables.ts'
import type { Dispute, Source } from '#domain/schema/recordTables.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { disputesTable } from '#share/files/disputesTable.ts'
import { listingOf, type Listing } from '#share/files/listing.ts'
import { sourcesTable } from '#share/files/sourcesTable.ts'
import type { ValuesOf } from '#url/address.ts'
import { methodsAddress } from '#url/methods.ts'
import { paths } from '#url/paths.ts'
import { placeOf } from '#url/place.ts'

/** From where it is asked for. */
export type DataPlace = {
  readonly lens: Lens
  readonly values: ValuesOf<typeof methodsAddress.params>
}

const placeIn = ({ lens, values }: DataPlace, tab: DataPlace['values']['tab']) =>
  placeOf(methodsAddress, paths.data, lens, { ...values, tab })

export function sourcesListing(place: DataPlace, found: readonly Source[]): Listing {
  return listingOf({
    id: 'sources',
    title: 'Sources, by publisher and title',
    summary: `${sentenceCase(count(found.length, 'source', 'sources'))} of this version of the data.`,
    table: sourcesTable(found),
    sources: found.map(({ id }) => id),
    place: placeIn(place, 'sources'),
  })
}

export function codingsListing(
  place: DataPlace,
  codings: readonly Coding[],
  nameOf: (company: string) => string,
): Listing {
  return listingOf({
    id: 'codings',
    title: 'Labels of other sources beside our own',
    summary: `${sentenceCase(count(codings.length, 'label', 'labels'))} of other sources.`,
    table: {
      columns: [
        { name: 'Source of the labels' },
        { name: 'Coded at', isDate: true },
        { name: 'Company' },
        { name: 'Label' },
        { name: 'Participation' },
        { name: 'This codebook says' },
        { name: 'Agreement' },
        { name: 'Note' },
        { name: 'Id' },
      ],
      rows: codings.map((coding) => [
        coding.codedSource,
        coding.codedAt,
        nameOf(coding.company),
        coding.label,
        coding.participation,
        coding.thisCodebook,
        coding.agreement,
        coding.note || null,
        coding.id,
      ]),
      behind: recordsBehind('codings', codings),
    },
    place: placeIn(place, 'codings'),
  })
}

export function disputesListing(
  place: DataPlace,
  disputes: readonly Dispute[],
  sources: readonly Source[],
): Listing {
  return listingOf({
    id: 'disputes',
    title: 'Where sources disagree',
    summary: `${sentenceCase(count(disputes.length, 'question', 'questions'))} on which sources disagree, every side with its sources.`,
    table: disputesTable(disputes, sources),
    sources: sourcesOf(disputes.flatMap(({ positions }) => positions)),
    disputes,
    place: placeIn(place, 'disputes'),
  })
}
