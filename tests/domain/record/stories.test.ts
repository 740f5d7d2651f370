import { expect, it } from 'vitest'
import { besideStep, nearestStep, storiesOf, toldAt } from '#domain/record/stories.ts'
import { stepFixture } from '#tests/stories/storyFixture.ts'

const stories = storiesOf([
  stepFixture(2),
  stepFixture(1),
  stepFixture(1, { id: 'other.1', story: 'other', title: 'Another' }),
  stepFixture(3),
])

it('puts the steps of each story in order, whatever the order of the rows', () => {
  expect(stories.map(({ id, title, steps }) => [id, title, steps.map((one) => one.id)])).toEqual([
    ['who-signed', 'Who signed?', ['who-signed.1', 'who-signed.2', 'who-signed.3']],
    ['other', 'Another', ['other.1']],
  ])
})

it.each([
  ['who-signed.1', null, 'who-signed.2'],
  ['who-signed.2', 'who-signed.1', 'who-signed.3'],
  ['who-signed.3', 'who-signed.2', null],
  ['other.1', null, null],
])('knows what stands beside %s', (id, before, after) => {
  const told = toldAt(stories, id)
  const beside = told && besideStep(told)
  expect([beside?.before?.id ?? null, beside?.after?.id ?? null]).toEqual([before, after])
})

it.each([
  ['who-signed.9', 'who-signed.3'],
  ['who-signed.0', 'who-signed.1'],
  ['who-singed.2', 'who-signed.2'],
  ['nothing-like-it.1', undefined],
])('takes %s for %s', (id, near) => {
  expect(toldAt(stories, id)).toBeNull()
  expect(nearestStep(stories, id)?.step.id).toBe(near)
})
