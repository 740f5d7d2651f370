import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { difference, differenceSaid, differenceWords } from '#domain/regimes/runs/difference.ts'
import { runScenario, type RunFacts, type ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import { aModel, someModels } from '#tests/domain/modelFixture.ts'
import { anyRule, aRule, aScenario, REGIMES } from '#tests/domain/ruleFixture.ts'

function run(rule: RuleVariant, models: RunFacts['models']): ScenarioRun {
  const facts = { models, regimes: REGIMES, actors: [], asof: '2026-11-23' }
  const found = runScenario(aScenario('any', rule), facts, DEFAULT_LEVERS)
  if (found === null) throw new Error('The scenario has no rule')
  return found
}

const line = (value: number) =>
  aRule([{ regime: 'licensed', when: { attr: 'trainingCompute', op: 'gte', value } }])
const models = [
  aModel({ id: 'a-large', trainingCompute: { flop: 3e26 } }),
  aModel({ id: 'b-middling', trainingCompute: { flop: 3e25 } }),
  aModel({ id: 'c-bounded', trainingCompute: { atLeast: 1e25 } }),
  aModel({ id: 'd-dark' }),
]

describe(difference, () => {
  it('knows that a lower line can only add, whatever the compute', () => {
    const [high, low] = [run(line(1e26), models), run(line(1e25), models)]
    expect(difference(high, low)).toEqual({ low: 1, high: 3 })
    expect(difference(low, high)).toEqual({ low: -3, high: -1 })
  })

  it('is nothing between a run and itself, and turns round with its sides', () => {
    fc.assert(
      fc.property(anyRule, anyRule, someModels, (one, other, some) => {
        const [a, b] = [run(one, some), run(other, some)]
        expect(difference(a, a)).toEqual({ low: 0, high: 0 })
        const [there, back] = [difference(a, b), difference(b, a)]
        expect(back.low + there.high).toBe(0)
        expect(back.high + there.low).toBe(0)
      }),
    )
  })

  it('holds whatever the compute of each model turns out to be', () => {
    const amount = fc.constantFrom(1e24, 1e25, 3e25, 1e26, 3e26)
    fc.assert(
      fc.property(anyRule, anyRule, someModels, fc.array(amount), (one, other, some, amounts) => {
        const known = some.map((model, index) => ({
          ...model,
          trainingCompute: {
            ...model.trainingCompute,
            flop: model.trainingCompute.flop ?? amountIn(model.trainingCompute, amounts[index]),
          },
        }))
        const bounds = difference(run(one, some), run(other, some))
        const [before, after] = [run(one, known).coverage, run(other, known).coverage]
        expect(after.atMost - before.certain).toBeGreaterThanOrEqual(bounds.low)
        expect(after.certain - before.atMost).toBeLessThanOrEqual(bounds.high)
      }),
    )
  })
})

/** An amount within the bounds that are known. */
function amountIn(
  { atLeast, below }: { readonly atLeast: number | null; readonly below: number | null },
  drawn = 1e25,
): number {
  const amount = Math.max(drawn, atLeast ?? 0)
  return below !== null && amount >= below ? (atLeast ?? below / 2) : amount
}

it.each([
  [{ low: 9, high: 9 }, '+9', 'plus 9'],
  [{ low: 0, high: 0 }, '±0', 'no difference'],
  [{ low: -55, high: -9 }, '−55 to −9', 'minus 55 to minus 9'],
  [{ low: -40, high: 12 }, '−40 to +12', 'minus 40 to plus 12'],
  [{ low: 0, high: 4 }, '0 to +4', '0 to plus 4'],
])('says %j as a range where it is one', (by, words, said) => {
  expect(differenceWords(by)).toBe(words)
  expect(differenceSaid(by)).toBe(said)
})
