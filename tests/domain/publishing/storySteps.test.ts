import { expect, it } from 'vitest'
import { faultLine } from '#domain/publishing/fault.ts'
import { integrityFaults } from '#domain/publishing/integrity.ts'
import type { StoryStep } from '#domain/schema/storyTable.ts'
import { RECORD } from '#tests/domain/plantedFault.ts'
import { stepFixture } from '#tests/stories/storyFixture.ts'

const faultsOf = (...stories: readonly StoryStep[]) =>
  integrityFaults({ ...RECORD, stories }).map(faultLine)

it('finds no fault in steps that follow on each other', () => {
  expect(faultsOf(stepFixture(1), stepFixture(2))).toEqual([])
  expect(faultsOf(stepFixture(1, { sentence: 'It costs 2.5 million US dollars.' }))).toEqual([])
})

it.each<[Partial<StoryStep>, RegExp]>([
  [
    { id: 'who-signed.3' },
    /id: “who-signed\.3” does not say which step it is; write “who-signed\.2”/,
  ],
  [
    { id: 'who-signed.4', step: 4 },
    /step: it is step 2 of its story; number the steps of a story from 1/,
  ],
  [{ title: 'Who?' }, /title: it is not that of the first step; write “Who signed\?”/],
  [{ sentence: `${'a'.repeat(150)}.` }, /sentence: it has 151 characters; say it in 150 at most/],
  [{ sentence: 'One. Two.' }, /sentence: it is not one sentence; say one thing/],
  [{ sentence: 'No stop' }, /sentence: it is not one sentence/],
  [{ about: [] }, /about: it names no row that the sentence repeats/],
  [
    { about: [{ table: 'events', id: 'no-such' }] },
    /about names “no-such”, which is not in events/,
  ],
  [{ about: [{ table: 'event', id: 'x' }] }, /about names the table “event”, which does not exist/],
  [{ evidence: [] }, /evidence: it is empty; name a source of sources\.json/],
  [
    { evidence: [{ source: 'no-such', supports: 'x', access: 'read', via: null }] },
    /evidence names “no-such”, which is not in sources/,
  ],
])('refuses a step with %j', (part, reason) => {
  const faults = faultsOf(stepFixture(1), stepFixture(2, part))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(reason)
})
