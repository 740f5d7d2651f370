import { expect, it } from 'vitest'
import { readAddress, writeAddress } from '#url/address.ts'
import { knownScenarioValues, scenarioProblems } from '#url/scenarioProblems.ts'
import { meantBy, queryWith } from '#url/nearest.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { facts, scenarios } from '#tests/domain/recordFixture.ts'

const tables = { scenarios, models: facts.models, actors: facts.actors }
const problems = (search: string) =>
  scenarioProblems(readAddress(scenariosAddress, search).values, tables)

it('says nothing of an address that the data knows', () => {
  expect(
    problems(
      '?scenario=all&against=as-found&rules=two-tier/closed-flagship-only&signed=set&signatories=meta&countries=cn&model=muse-spark',
    ),
  ).toEqual([])
})

it.each([
  ['scenario=two-teir', 'scenario', 'two-teir', ''],
  ['against=all', 'against', 'all', null],
  [
    'rules=two-tier/free-license-exempt',
    'rules',
    'two-tier/free-license-exempt',
    '?rules=two-tier/free-licence-exempt',
  ],
  ['signed=set&signatories=mtea', 'signatories', 'mtea', '?signed=set&signatories=meta'],
  ['countries=zz', 'countries', 'zz', null],
  ['model=muse-sprak', 'model', 'muse-sprak', '?model=muse-spark'],
  ['goal=spare/muse-sprak', 'goal', 'muse-sprak', '?goal=spare/muse-spark'],
  ['goal=spare/nothing-like-it', 'goal', 'nothing-like-it', null],
])(
  'of %s is named what nothing is called, with the address that was meant',
  (search, param, name, meant) => {
    const [problem, ...more] = problems(`?${search}`)
    expect(more).toEqual([])
    expect(problem).toMatchObject({ param, why: `“${name}” is not in the data` })
    const near = problem?.unmet ? meantBy(problem.unmet) : null
    const query = near === null ? null : queryWith(`?${search}`, param, name, near)
    expect(
      query && writeAddress(scenariosAddress, readAddress(scenariosAddress, query).values),
    ).toBe(meant)
  },
)

it('says nothing of models where the data has none: the page says that itself', () => {
  const { values } = readAddress(scenariosAddress, '?model=muse-spark&countries=us')
  expect(scenarioProblems(values, { ...tables, models: [] })).toEqual([])
})

it.each([
  ['who=nobody,meta', '?who=meta'],
  ['scenario=nobody', ''],
  ['against=nobody', ''],
  ['rules=two-tier/nobody,centralized/flagship', '?rules=centralized/flagship'],
  ['signed=set&signatories=nobody,meta', '?signed=set&signatories=meta'],
  ['countries=zz,cn', '?countries=cn'],
  // What is open says itself that there is no such record.
  ['model=nobody', '?model=nobody'],
  ['goal=spare/nobody', '?goal=spare/nobody'],
])('of %s no more than %s is passed on', (search, kept) => {
  const { values } = readAddress(scenariosAddress, `?${search}`)
  expect(writeAddress(scenariosAddress, knownScenarioValues(values, tables))).toBe(kept)
})
