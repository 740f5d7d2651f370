import { expect, it } from 'vitest'
import { readAddress, writeAddress } from '#url/address.ts'
import { knownScenarioValues, scenarioProblems } from '#url/scenarioProblems.ts'
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
  ['scenario=two-teir', 'scenario', '“two-teir” is not in the data (closest: two-tier)'],
  ['against=all', 'against', '“all” is not in the data'],
  [
    'rules=two-tier/free-license-exempt',
    'rules',
    '“two-tier/free-license-exempt” is not in the data (closest: two-tier/free-licence-exempt)',
  ],
  ['signatories=mtea', 'signatories', '“mtea” is not in the data'],
  ['countries=zz', 'countries', '“zz” is not in the data'],
  ['model=muse-sprak', 'model', '“muse-sprak” is not in the data (closest: muse-spark)'],
  ['goal=spare/nothing-like-it', 'goal', '“nothing-like-it” is not in the data'],
])('%s is named with the nearest that there is', (search, param, why) => {
  expect(problems(`?${search}`)).toMatchObject([{ param, why: expect.stringContaining(why) }])
})

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
