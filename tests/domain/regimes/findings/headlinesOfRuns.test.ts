import { describe, expect, it } from 'vitest'
import { allHeadline, movesHeadline } from '#domain/regimes/findings/movesHeadline.ts'
import { DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { runScenario, type RunFacts } from '#domain/regimes/runs/scenarioRun.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type { RuleTest } from '#domain/schema/ruleSchema.ts'
import { aModel } from '#tests/domain/modelFixture.ts'
import { aRule, aScenario, REGIMES } from '#tests/domain/ruleFixture.ts'

const factsOf = (models: readonly Model[]): RunFacts => ({
  models,
  regimes: REGIMES,
  actors: [],
  asof: '2026-11-23',
})

/** A scenario that reviews the developers named, for certain or perhaps, and nobody else. */
const reviewing = (id: string, certain: readonly string[], perhaps: readonly string[] = []) => {
  const by = (value: readonly string[]): RuleTest => ({ attr: 'developer', op: 'in', value })
  const unknown: RuleTest = { attr: 'license', op: 'eq', value: 'MIT' }
  return aScenario(
    id,
    aRule([
      { regime: 'licensed', when: by(certain) },
      { regime: 'licensed', when: { all: [by(perhaps), unknown] } },
    ]),
  )
}

/** Of each developer as many models as asked for. */
const modelsOf = (many: Readonly<Record<string, number>>, country = 'US') =>
  Object.entries(many).flatMap(([developer, count]) =>
    Array.from({ length: count }, (_, index) =>
      aModel({ id: `${developer}-${index}`, developer, developerCountry: country }),
    ),
  )

function run(scenario: ReturnType<typeof reviewing>, models: readonly Model[]) {
  const found = runScenario(scenario, factsOf(models), DEFAULT_LEVERS)
  if (!found) throw new Error('The scenario has no rule')
  return found
}

describe('the headline of what moves', () => {
  type Reviewed = readonly [certain: readonly string[], perhaps?: readonly string[]]
  const said = (
    before: Reviewed,
    after: Reviewed,
    models = modelsOf({ meta: 1, acme: 2, xai: 3 }),
  ) =>
    movesHeadline(
      run(reviewing('status-quo', ...before), models),
      run(reviewing('two-tier', ...after), models),
      (id) => id.toUpperCase(),
    )

  it('says who gains of how many where nobody loses', () => {
    expect(said([[]], [['acme', 'xai']])).toBe(
      'Exempting open weights brings 5 of 6 models into review; 3 are XAI’s',
    )
  })

  it('names Meta before whoever has more, and one model as one', () => {
    expect(said([[]], [['acme', 'meta']])).toBe(
      'Exempting open weights brings 3 of 6 models into review; 1 is META’s',
    )
  })

  it('says so where all of them are of one developer', () => {
    expect(said([['acme', 'xai']], [['acme']])).toBe(
      'Exempting open weights takes 3 of 5 US models out of review; all of them XAI’s',
    )
  })

  it('names whose they are among the larger part, of which both ways there are two', () => {
    expect(said([['acme', 'meta']], [['xai', 'meta']])).toBe(
      'Exempting open weights takes 2 of 3 US models out of review and brings 3 in; all of them XAI’s',
    )
    expect(said([['acme', 'meta']], [['xai']])).toBe(
      'Exempting open weights takes 3 of 3 US models out of review and brings 3 in; 1 of the 3 is META’s',
    )
  })

  it('calls models American only where every one that was reached is', () => {
    const models = [...modelsOf({ acme: 1 }), ...modelsOf({ zai: 1 }, 'CN')]
    expect(said([['acme', 'zai']], [['zai']], models)).toContain('takes 1 of 2 models out')
    expect(said([['acme']], [[]], models)).toContain('takes 1 of 1 US models out')
  })

  it('says how many cannot be told, whichever way they may go', () => {
    expect(said([['xai', 'acme']], [[], ['acme', 'meta']])).toBe(
      'Exempting open weights takes 3 of 5 US models out of review; for 3 more it cannot be told',
    )
    expect(said([[], ['acme']], [['xai', 'acme']])).toBe(
      'Exempting open weights brings 3 of 6 models into review; for 2 more it cannot be told',
    )
  })

  it('says so where it can be told of none', () => {
    expect(said([['acme']], [[], ['acme']])).toBe(
      'For 2 models, public facts do not tell whether Exempting open weights would change review',
    )
    expect(said([[], ['meta']], [['meta']])).toContain('For 1 model, public facts')
  })
})

describe('the headline of all scenarios', () => {
  const models = modelsOf({ meta: 1, acme: 2, xai: 3 })
  const said = (...scenarios: readonly ReturnType<typeof reviewing>[]) =>
    allHeadline(scenarios.map((scenario) => run(scenario, models)))

  it('is of the first alone where no other reaches more, and none is less certain', () => {
    expect(said(reviewing('now', ['acme']), reviewing('other', ['acme']))).toBe(
      'Of 6 models now reaches 2',
    )
    expect(said(reviewing('now', ['acme'], ['meta']), reviewing('other', [], ['meta']))).toBe(
      'Of 6 models now reaches 2 to 3',
    )
  })

  it('names once the one that reaches most and is least certain too', () => {
    expect(said(reviewing('now', ['meta']), reviewing('most', ['acme'], ['xai']))).toBe(
      'Of 6 models now reaches 1, most 2 to 5',
    )
  })

  it('names the first of those that reach alike', () => {
    expect(
      said(
        reviewing('now', ['meta']),
        reviewing('one', ['acme']),
        reviewing('two', ['acme']),
        reviewing('wide', [], ['acme']),
        reviewing('as-wide', [], ['acme']),
      ),
    ).toBe('Of 6 models now reaches 1, one 2, wide 0 to 2')
  })
})
