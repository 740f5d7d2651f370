import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay, chartsOfTheRecord, days, expectNothingLater, shownAt } from './asOfFixture.ts'

const who = fc.constantFrom('', '&who=openai', '&who=meta', '&who=anthropic,google')

describe.each(chartsOfTheRecord)('$id, as of a day', (entry) => {
  it.each(['', '&known=1'])('tells nothing later, in words, rows or sources%s', async (known) => {
    const chart = await entry.load()
    fc.assert(
      fc.property(anyDay, who, (asof, filter) => {
        const shown = shownAt(chart, `?asof=${asof}${filter}${known}`)
        // Names of instruments are those of the data's own day.
        const named = shown.table.columns.findIndex(({ name }) => name === 'Instrument')
        const cells = shown.table.rows.flatMap((row) => row.filter((_, index) => index !== named))
        expectNothingLater([shown.title, shown.summary, ...cells], asof)
        for (const source of shown.sources) {
          const on = days.get(source) ?? (known ? '9999' : asof)
          expect(on <= asof, `${asof}: ${source}`).toBe(true)
        }
        const column = shown.table.columns.findIndex(({ name }) => name === 'With hindsight')
        if (known) expect(column).toBe(-1)
      }),
      { numRuns: 12, seed: 20_261_128 },
    )
  })
})
