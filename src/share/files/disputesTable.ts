import type { Table } from '#charts/frame/table.ts'
import { isOpenDispute } from '#domain/record/disputeOnRecord.ts'
import { followedRule, followedSides, strengthOf } from '#domain/record/disputeRule.ts'
import { followedWords } from '#domain/record/disputes.ts'
import type { Dispute, Source } from '#domain/schema/recordTables.ts'

/** A row for each source of each side, with what the record follows and by which rule. */
export function disputesTable(disputes: readonly Dispute[], sources: readonly Source[]): Table {
  const named = new Map(sources.map((source) => [source.id, source]))
  const names = ['question', 'about', 'side', 'claim', 'as of', 'source', 'publisher', 'address']
  const ends = ['sources of the side', 'settled', 'the side is followed', 'the record follows']
  return {
    columns: [...names, ...ends, 'by which rule', 'confidence'].map((name) => ({ name })),
    rows: disputes.flatMap((dispute) => {
      const followed = followedSides(dispute)
      const rule = followedRule(dispute, named)
      return dispute.positions.flatMap(({ claim, asOf, evidence }, index) =>
        (evidence.length > 0 ? evidence.map(({ source }) => source) : [null]).map((id) => [
          dispute.question,
          dispute.about.map((one) => `${one.table}/${one.id}`).join(' '),
          index + 1,
          claim,
          asOf,
          id,
          named.get(id ?? '')?.publisher ?? null,
          named.get(id ?? '')?.url ?? null,
          strengthOf(evidence, named),
          isOpenDispute(dispute) ? 'no' : 'yes',
          followed && (followed.includes(index) ? 'yes' : 'no'),
          followedWords(dispute),
          rule,
          dispute.confidence,
        ]),
      )
    }),
  }
}
