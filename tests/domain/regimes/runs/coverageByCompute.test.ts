import { expect, it } from 'vitest'
import { assess } from '#domain/regimes/rule/assessed.ts'
import { coverageByCompute } from '#domain/regimes/runs/coverageByCompute.ts'
import { regimeBook } from '#domain/regimes/rule/reach.ts'
import { aModel } from '#tests/domain/modelFixture.ts'
import { aRule, CONTEXT, REGIMES } from '#tests/domain/ruleFixture.ts'

const models = [
  aModel({ id: 'a', trainingCompute: { flop: 9.99e22 } }),
  aModel({ id: 'b', trainingCompute: { flop: 1e23 } }),
  aModel({ id: 'c', trainingCompute: { flop: 5e25 } }),
  aModel({ id: 'd', trainingCompute: { atLeast: 1e25, imputedFlop: 4e25 } }),
  aModel({ id: 'e', trainingCompute: { imputedFlop: 4e25 } }),
  aModel({ id: 'f' }),
].map((model) => assess(aRule([], 'licensed'), model, CONTEXT, regimeBook(REGIMES)))

it('places models by a figure only, and says how many have none', () => {
  const { classes, without, known } = coverageByCompute(models, false)
  expect(classes.map(({ from, coverage }) => [from, coverage.total])).toEqual([
    [1e22, 1],
    [1e23, 1],
    [1e24, 0],
    [1e25, 1],
  ])
  expect(without.total).toBe(3)
  expect(known).toEqual({ estimate: 3, 'at-least': 1, below: 0, imputed: 0, unknown: 2 })
})

it('adds inferred figures when the reader asks for them', () => {
  const { classes, without } = coverageByCompute(models, true)
  expect(classes.at(-1)?.coverage.total).toBe(2)
  expect(without.total).toBe(2)
})

it('has no classes without any figure', () => {
  expect(coverageByCompute(models.slice(-1), false).classes).toEqual([])
})
