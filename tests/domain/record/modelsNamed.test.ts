import { expect, it } from 'vitest'
import { dayNumber, edtf, knownFrom } from '#domain/days/edtf.ts'
import { modelsNamed } from '#domain/record/modelsNamed.ts'
import { published } from '#tests/domain/timelineFixture.ts'

const models = published('models')
const events = published('events')

const namedBy = (id: string) =>
  events
    .filter((event) => event.id === id)
    .flatMap((event) => modelsNamed(event, models).map((model) => model.id))

it.each([
  ['aisi-o1-test', ['o1']],
  ['anthropic-fable5-mythos5-release', ['claude-fable-5', 'claude-mythos-5']],
  ['bis-directive-anthropic-fable-mythos', ['claude-fable-5', 'claude-mythos-5']],
  ['openai-gpt-5-6-limited-preview', ['gpt-5-6-sol']],
  ['meta-muse-glimmer-open-weights', ['muse-glimmer-30b']],
  ['meta-muse-wonder-and-spark-open', ['muse-spark-open', 'muse-wonder-1-0']],
  ['llama-2-release', ['llama-2-70b']],
  ['eo-14409-signed', []],
])('%s names %j', (event, expected) => {
  expect(namedBy(event).toSorted()).toEqual(expected.toSorted())
})

it('names a model released long before or after only by its full name', () => {
  for (const event of events) {
    for (const { name, released, developer } of modelsNamed(event, models)) {
      const days = Math.abs(
        dayNumber(knownFrom(edtf(released))) - dayNumber(knownFrom(edtf(event.date))),
      )
      if (days <= 31 && event.actors.includes(developer)) continue
      expect(`${event.title} ${event.summary}`).toContain(name.replace(/ \(.*\)$/, ''))
    }
  }
})
