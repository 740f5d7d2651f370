import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachFlow, regimeFlow } from '#domain/regimes/runs/flow.ts'
import { DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { countMoves, moves, type Change } from '#domain/regimes/runs/moves.ts'
import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import { runScenario, type RunFacts, type ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { aModel, someModels } from '#tests/domain/modelFixture.ts'
import { anyRule, aRule, aScenario, REGIMES } from '#tests/domain/ruleFixture.ts'

function run(rule: RuleVariant, models: RunFacts['models'], levers = DEFAULT_LEVERS): ScenarioRun {
  const facts = { models, regimes: REGIMES, actors: [], asof: '2026-11-23' }
  const found = runScenario(aScenario('any', rule), facts, levers)
  if (found === null) throw new Error('The scenario has no rule')
  return found
}

const twoRuns = fc
  .tuple(anyRule, anyRule, someModels)
  .map(([a, b, models]) => [run(a, models), run(b, models)] as const)

const MIRROR: Record<Change, Change> = {
  gains: 'loses',
  loses: 'gains',
  'may-gain': 'may-lose',
  'may-lose': 'may-gain',
  unclear: 'unclear',
}

describe(moves, () => {
  const line = (value: number) =>
    aRule([{ regime: 'licensed', when: { attr: 'trainingCompute', op: 'gte', value } }])
  const models = [
    aModel({ id: 'a-large', trainingCompute: { flop: 3e26 } }),
    aModel({ id: 'b-middling', trainingCompute: { flop: 3e25 } }),
    aModel({ id: 'c-bounded', trainingCompute: { atLeast: 1e25 } }),
    aModel({ id: 'd-dark' }),
  ]

  it('names what moves, which way, and the case on each side', () => {
    const found = moves(run(line(1e25), models), run(line(1e26), models))
    expect(
      found.map(({ model, change, before, after }) => [
        model.id,
        change,
        before.verdict.decidedBy,
        after.verdict.decidedBy,
      ]),
    ).toEqual([
      ['b-middling', 'loses', 0, 'otherwise'],
      ['c-bounded', 'may-lose', 0, null],
      ['d-dark', 'unclear', null, null],
    ])
    expect(countMoves(found)).toEqual({
      gains: 0,
      loses: 1,
      'may-gain': 0,
      'may-lose': 1,
      unclear: 1,
    })
  })

  it('finds nothing between a run and itself', () => {
    fc.assert(
      fc.property(twoRuns, ([a]) => {
        expect(moves(a, a)).toEqual([])
      }),
    )
  })

  it('says the mirror image the other way round', () => {
    fc.assert(
      fc.property(twoRuns, ([a, b]) => {
        const there = moves(a, b).map(({ model, change }) => [model.id, MIRROR[change]])
        const back = moves(b, a).map(({ model, change }) => [model.id, change])
        expect(back).toEqual(there)
      }),
    )
  })

  it('accounts for the difference in certain and in possible coverage', () => {
    fc.assert(
      fc.property(twoRuns, ([a, b]) => {
        const certain = (one: ScenarioRun, id: string) =>
          one.assessed.some(({ model, reached }) => model.id === id && reached === true)
        const found = moves(a, b)
        const net = found.reduce(
          (all, { model }) => all + Number(certain(b, model.id)) - Number(certain(a, model.id)),
          0,
        )
        expect(a.coverage.certain + net).toBe(b.coverage.certain)
      }),
    )
  })

  it('compares only models counted on both sides', () => {
    const narrow = run(aRule([]), models, { ...DEFAULT_LEVERS, countries: ['CN'] })
    expect(moves(run(aRule([], 'licensed'), models), narrow)).toEqual([])
  })
})

describe('flows', () => {
  const ids = (models: readonly { readonly model: { readonly id: string } }[]) =>
    models.map(({ model }) => model.id)

  it('send every model one way', () => {
    fc.assert(
      fc.property(twoRuns, ([a, b]) => {
        const all = ids(a.assessed).toSorted()
        expect(
          regimeFlow(a.assessed)
            .flatMap(({ models }) => ids(models))
            .toSorted(),
        ).toEqual(all)
        const ribbons = reachFlow(a, b).flatMap(({ models }) => models.map(({ after }) => after))
        expect(ids(ribbons).toSorted()).toEqual(all)
      }),
    )
  })

  it('go through the regime, and through "undetermined" where it cannot be told', () => {
    const rule = aRule([
      { regime: 'licensed', when: { attr: 'trainingCompute', op: 'gte', value: 1e26 } },
    ])
    const models = [
      aModel({ id: 'a', trainingCompute: { flop: 1 } }),
      aModel({ id: 'b' }),
      aModel({ id: 'c', weightsAccess: 'open-weights', trainingCompute: { flop: 1e27 } }),
      aModel({ id: 'd', trainingCompute: { flop: 2 } }),
    ]
    const ways = regimeFlow(run(rule, models).assessed)
    expect(ways.map(({ models: on, ...way }) => ({ ...way, ids: ids(on) }))).toEqual([
      { access: 'closed-api', regime: 'free', band: 'not-reached', ids: ['a', 'd'] },
      { access: 'closed-api', regime: 'undetermined', band: 'undetermined', ids: ['b'] },
      { access: 'open-weights', regime: 'licensed', band: 'must-pass', ids: ['c'] },
    ])
  })

  it('tell ribbons that change review from those that do not', () => {
    const models = [aModel({ id: 'us' }), aModel({ id: 'cn', developerCountry: 'CN' })]
    const abroad = { attr: 'developerCountry', op: 'ne', value: 'US' } as const
    const before = run(aRule([{ regime: 'later', when: abroad }]), models)
    const after = run(aRule([{ regime: 'free', when: abroad }], 'licensed'), models)
    expect(
      reachFlow(before, after).map(({ models: on, ...ribbon }) => ({ ...ribbon, n: on.length })),
    ).toEqual([
      {
        from: 'after-or-record',
        to: 'not-reached',
        reachedBefore: false,
        reachedAfter: false,
        n: 1,
      },
      { from: 'not-reached', to: 'must-pass', reachedBefore: false, reachedAfter: true, n: 1 },
    ])
  })
})
