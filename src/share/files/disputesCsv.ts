import { toCsv } from '#charts/frame/toCsv.ts'
import { isOpenDispute } from '#domain/record/disputeOnRecord.ts'
import { followedWords } from '#domain/record/disputes.ts'
import type { Dispute, Source } from '#domain/schema/recordTables.ts'

/** A row for each source of each side, with what the record follows and why. */
export function disputesCsv(disputes: readonly Dispute[], sources: readonly Source[]): string {
  const named = new Map(sources.map((source) => [source.id, source]))
  const names = ['question', 'about', 'side', 'claim', 'as of', 'source', 'publisher', 'address']
  return toCsv({
    columns: [...names, 'settled', 'the record follows', 'confidence'].map((name) => ({ name })),
    rows: disputes.flatMap((dispute) =>
      dispute.positions.flatMap(({ claim, asOf, evidence }, index) =>
        (evidence.length > 0 ? evidence.map(({ source }) => source) : [null]).map((id) => [
          dispute.question,
          dispute.about.map((one) => `${one.table}/${one.id}`).join(' '),
          index + 1,
          claim,
          asOf,
          id,
          named.get(id ?? '')?.publisher ?? null,
          named.get(id ?? '')?.url ?? null,
          isOpenDispute(dispute) ? 'no' : 'yes',
          followedWords(dispute),
          dispute.confidence,
        ]),
      ),
    ),
  })
}
