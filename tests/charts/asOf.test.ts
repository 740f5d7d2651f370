import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registry } from '#charts/registry.ts'
import { anyDay, days, expectNothingLater, shownAt } from './asOfFixture.ts'

const who = fc.constantFrom('', '&who=openai', '&who=meta', '&who=anthropic,google')

/** Columns that tell of no day: names, what is watched for, and what a lever could be set to. */
const NO_FACTS = ['Instrument', 'Sign or trigger', 'Setting']

describe.each(registry)('$id, as of a day', (entry) => {
  it.each(['', '&known=1'])('tells nothing later, in words, rows or sources%s', async (known) => {
    const chart = await entry.load()
    fc.assert(
      fc.property(anyDay, who, (asof, filter) => {
        const shown = shownAt(chart, `?asof=${asof}${filter}${known}`)
        const isFact = shown.table.columns.map(({ name }) => !NO_FACTS.includes(name))
        const cells = shown.table.rows.flatMap((row) => row.filter((_, index) => isFact[index]))
        expectNothingLater([shown.title, shown.summary, ...cells], asof)
        for (const source of shown.sources) {
          const on = days.days.get(source) ?? (known ? '9999' : asof)
          expect(on <= asof, `${asof}: ${source}`).toBe(true)
        }
        const column = shown.table.columns.findIndex(({ name }) => name === 'With hindsight')
        if (known) expect(column).toBe(-1)
      }),
      { numRuns: 12, seed: 20_261_128 },
    )
  })
})
