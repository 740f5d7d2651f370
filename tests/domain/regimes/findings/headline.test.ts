import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastAct, workbenchHeadline, type LastAct } from '#domain/regimes/findings/headline.ts'
import { DEFAULT_LEVERS, type Levers } from '#domain/regimes/levers/levers.ts'
import { difference } from '#domain/regimes/runs/difference.ts'
import { scenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { facts, scenarios } from '#tests/domain/recordFixture.ts'

const tables = { scenarios, regimes: facts.regimes, models: facts.models, actors: facts.actors }

function runsAt(levers: Partial<Levers>, [against, scenario] = ['centralized', 'two-tier']) {
  return scenarioRuns(tables, {
    levers: { ...DEFAULT_LEVERS, ...levers },
    scenario: scenario ?? null,
    against: against ?? null,
    developers: [],
    asof: facts.asof,
  })
}

const headline = (levers: Partial<Levers>, last: LastAct | null = null, pair?: [string, string]) =>
  workbenchHeadline(runsAt(levers, pair), { last, isFirstPair: pair === undefined })

const someLevers: fc.Arbitrary<Partial<Levers>> = fc.record({
  open: fc.constantFrom('as-written', 'any-download', 'free-licence', 'none'),
  meta: fc.constantFrom('on-record', 'signs', 'exempt', 'refuses'),
  threshold: fc.constantFrom(null, 1e25, 1e26, 3e24),
  signed: fc.constantFrom('at-release', 'today'),
  holdDays: fc.constantFrom(14, 30, 90),
  variants: fc.constantFrom<readonly string[]>(
    [],
    ['two-tier:closed-flagship-only'],
    ['centralized:compute-1e26'],
  ),
})
const someLast = fc.constantFrom<LastAct | null>(
  null,
  'open',
  'meta',
  'threshold',
  'signed',
  'hold',
  'rules',
  'pair',
)

describe('the headline', () => {
  it('begins with the question of the page', () => {
    const { title, lede, isStart } = headline({})
    expect(title).toMatch(
      /^Exempting open weights takes \d+ of \d+ US models out of review; 4 are Meta’s$/,
    )
    expect(lede).toMatch(/^A regime is a rule, run on all \d+ models counted\. Pull a lever/)
    expect(isStart).toBe(true)
  })

  it('names a regime beside itself as found, and as set, in words of one sentence', () => {
    const pair: [string, string] = ['mandatory-licensing', 'mandatory-licensing']
    expect(headline({}, 'pair', pair).title).toBe(
      'Mandatory licensing stands beside itself as found, and no lever is moved',
    )
    expect(headline({ threshold: 1e25 }, 'pair', pair).title).toMatch(
      /^From mandatory licensing as found to mandatory licensing as set, /,
    )
  })

  it('writes thousands as the tables do', () => {
    expect(headline({ holdDays: 90 }, 'hold').lede).toMatch(/ \d,\d{3}\b.* review-days\.$/)
  })

  it.each<[string, Partial<Levers>, RegExp, RegExp]>([
    [
      'a pull',
      { meta: 'signs' },
      /^Meta signing adds \d models to the status quo$/,
      /^\d+ of \d+ are reached before release, \d+ without it\. No other regime moves\.$/,
    ],
    [
      'a pull with bounds',
      { threshold: 1e25 },
      /^A line at 10\^25 FLOP takes \d+ models? out of centralized; for \d+ more it cannot be told$/,
      /^\d+ to \d+ of \d+ are reached before release, \d+ without it\. Also /,
    ],
    [
      'a pull that changes nothing',
      { open: 'any-download' },
      /^Counting any download as open changes no regime$/,
      /^No model moves: the rules already say this\.$/,
    ],
    [
      'a hold',
      { holdDays: 90 },
      /^A hold of 90 days moves no model; at most \d+ reviews are open at once$/,
      /^In two-tier, \d+ reviews in the last twelve months, [\d,]+ review-days\.$/,
    ],
    [
      'a rule',
      { variants: ['two-tier:closed-flagship-only'] },
      /^The rule “.+” takes \d+ models? out of two-tier$/,
      /without it\. No other regime moves\.$/,
    ],
    [
      'nothing to count',
      { countries: ['XX'] },
      /^No model is counted, so no regime can be compared$/,
      /^Only developers in XX are counted\. /,
    ],
  ])('tells %s', (_, levers, title, lede) => {
    const found = headline(levers)
    expect(found.title).toMatch(title)
    expect(found.lede).toMatch(lede)
    expect(found.isStart).toBe(false)
  })

  it('tells a choice of regimes, with the bounds of each', () => {
    const { title, lede } = headline({}, 'pair', ['mandatory-licensing', 'negotiated-compromise'])
    expect(title).toMatch(/^From mandatory licensing to the compromise, /)
    expect(lede).toMatch(
      /^The compromise reaches .* of \d+, mandatory licensing \d+ to \d+\. For \d+ models? it/,
    )
  })

  it('speaks of the lever that the address names, if it is moved; else of the last that is', () => {
    const levers = { ...DEFAULT_LEVERS, meta: 'signs', holdDays: 90 } as const
    expect(lastAct(levers, 'meta')).toBe('meta')
    expect(lastAct(levers, 'open')).toBe('hold')
    expect(lastAct(levers, null)).toBe('hold')
    expect(lastAct(levers, 'pair')).toBe('pair')
    expect(lastAct(DEFAULT_LEVERS, 'meta')).toBe(null)
  })

  it('never says a bound as a point, and fits its line', () => {
    fc.assert(
      fc.property(someLevers, someLast, (levers, last) => {
        const runs = runsAt(levers)
        const { title, lede } = workbenchHeadline(runs, { last, isFirstPair: true })
        expect(title.replaceAll('^', '').length).toBeLessThanOrEqual(100)
        const said = /(?:takes|adds) (\d+) models? (?:out of|to) (?:the )?([a-z -]+)$/.exec(title)
        const act = lastAct(runs.levers, last)
        if (!said || act === null || act === 'pair') return
        // A single number in a headline of one regime is one that can be told.
        const before = runsAt({ ...runs.levers, ...foundOf(act, runs.levers) })
        const differences = runs.all.map((run, index) => {
          const from = before.all[index]
          return from ? difference(from, run) : null
        })
        const exact = differences.filter((by) => by && Math.abs(by.low) === Number(said[1]))
        expect(
          exact.some((by) => by?.low === by?.high),
          `${title} ${lede}`,
        ).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

/** The fields of a lever as found; of the rules, without the last chosen. */
function foundOf(act: LastAct, levers: Levers): Partial<Levers> {
  if (act === 'rules') return { variants: levers.variants.slice(0, -1) }
  const field = act === 'hold' ? 'holdDays' : act
  return Object.fromEntries(Object.entries(DEFAULT_LEVERS).filter(([name]) => name === field))
}
