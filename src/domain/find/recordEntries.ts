import { cellEntries } from './cellEntries.ts'
import { BARE, text, type FindEntry } from './entry.ts'
import type { FindClock, FindTables } from './findTables.ts'
import { stanceCell } from '#domain/cells/stanceCell.ts'
import { onRecord } from '#domain/days/edtf.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { disputeOnRecord, isOpenDispute } from '#domain/record/disputeOnRecord.ts'
import { sidesWords } from '#domain/record/disputes.ts'
import { publishedDays } from '#domain/record/seenRows.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { storiesOf, type Story } from '#domain/record/stories.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type { Dispute, OversightEvent, Source } from '#domain/schema/recordTables.ts'
import { isNotInvited } from '#domain/stance/notInvited.ts'
import { sinceWords } from '#domain/stance/sinceWords.ts'
import { allNames, plainName } from '#domain/words/plainName.ts'
import { plainWords } from '#domain/words/plainWords.ts'
import {
  count,
  countryWords,
  eventTypeWords,
  jurisdictionWords,
  sentenceCase,
  weightsAccessWords,
} from '#domain/words/words.ts'

/** All of the record that can be found as of a day, in the order of its tables; nothing that came later. */
export function recordEntries(given: FindTables, clock: FindClock): readonly FindEntry[] {
  const published = given.sources ? publishedDays(given.sources) : null
  const seen = seenTables(given, { ...clock, published })
  const { asof, version } = clock
  const names = new Map((seen.actors ?? []).map(({ id, name }) => [id, plainName(name)]))
  const events = (seen.events ?? []).filter(({ date }) => onRecord(date, asof))
  return [
    ...companyEntries(seen, clock),
    ...cellEntries(seen, clock),
    ...(seen.disputes ?? [])
      .filter((one) => one.positions.length > 1 && disputeOnRecord(one, events, asof, version))
      .map(disputeEntry),
    ...events.map((event) => eventEntry(event, names, cited(seen.sources))),
    ...(seen.models ?? [])
      .filter(({ released }) => onRecord(released, asof))
      .map((model) => modelEntry(model, names)),
    ...columnEntries(seen, clock),
    // Told on the day of the data, so not on record before.
    ...(asof < version ? [] : storiesOf(seen.stories ?? []).map(storyEntry)),
    ...(seen.codebook ?? []).map(({ id, term, definition, note, evidenceNeeded }): FindEntry => ({
      ...BARE,
      kind: 'method',
      id: `codebook-${id}`,
      title: sentenceCase(term),
      note: 'Codebook',
      texts: [
        text('what it means', plainWords(definition)),
        text('the evidence it needs', evidenceNeeded),
        text('its note', note),
      ].flat(),
    })),
    ...(seen.sources ?? [])
      .filter(({ published: date }) =>
        date === null ? !clock.known || asof >= version : onRecord(date, asof),
      )
      .map(sourceEntry),
  ]
}

function companyEntries(
  { companies = [], stances = [], unread = [] }: FindTables,
  { asof, version }: FindClock,
): readonly FindEntry[] {
  return companies.map((company) => {
    const { id, name, parent, hq, country, models, releaseStrategy } = company
    const { source, since, value, detail } = stanceCell({ stances, unread }, id, asof)
    const period = source?.table === 'stances' ? source.row : null
    return {
      ...BARE,
      kind: 'company',
      id,
      title: plainName(name),
      value,
      when: since === null || period === null ? null : sinceWords(since, 'short'),
      date: period && since,
      mark: period && { of: 'stance', look: isNotInvited(period) ? 'not-invited' : period.stance },
      note: period?.participation ?? '',
      texts: [
        text('other names', allNames(name).slice(1, -1).join(', ')),
        text('its parent', parent),
        // Of these the record keeps no history.
        asof < version ? [] : text('its models', models.join(', ')),
        text('why it is coded so', detail),
        asof < version ? [] : text('how it releases', releaseStrategy.summary),
        text('where it is', [hq, countryWords(country)].filter(Boolean).join(', ')),
      ].flat(),
    }
  })
}

function disputeEntry(dispute: Dispute): FindEntry {
  const { id, question, positions, resolution } = dispute
  return {
    ...BARE,
    kind: 'dispute',
    id,
    title: question,
    note: `${sentenceCase(sidesWords(dispute))}${isOpenDispute(dispute) ? ', open' : ''}`,
    mark: { of: 'dispute' },
    texts: [
      text('what sources claim', positions.map(({ claim }) => claim).join('; ')),
      text('what the record follows', resolution),
    ].flat(),
  }
}

/** Publisher and title of each source that a row rests on. */
type Cites = (row: Pick<OversightEvent, 'evidence'>) => string

function cited(sources: readonly Source[] = []): Cites {
  const said = new Map(
    sources.map(({ id, publisher, title }) => [id, [publisher, title].filter(Boolean).join(', ')]),
  )
  return ({ evidence }) => evidence.flatMap(({ source }) => said.get(source) ?? []).join('; ')
}

function eventEntry(
  event: OversightEvent,
  names: ReadonlyMap<string, string>,
  cites: Cites,
): FindEntry {
  const { id, title, date, type, actors, summary, bearing, jurisdiction } = event
  return {
    ...BARE,
    kind: 'event',
    id,
    title,
    when: edtfWords(date),
    date,
    mark: { of: 'event', type },
    texts: [
      text('who', actors.map((actor) => names.get(actor) ?? actor).join(', ')),
      text('what happened', summary),
      text('why it matters', bearing.why),
      text('what it is', `${eventTypeWords(type)}, ${jurisdictionWords(jurisdiction)}`),
      text('its sources', cites(event)),
    ].flat(),
  }
}

function modelEntry(model: Model, names: ReadonlyMap<string, string>): FindEntry {
  const { id, name, developer, released, weightsAccess, license, note, governmentTesting } = model
  const tests = governmentTesting.map(({ body, what }) => `${body}: ${what}`).join('; ')
  return {
    ...BARE,
    kind: 'model',
    id,
    title: name,
    value: sentenceCase(weightsAccessWords(weightsAccess)),
    when: edtfWords(released),
    date: released,
    mark: { of: 'weights', isOpen: weightsAccess.startsWith('open-weights') },
    texts: [
      text('its developer', names.get(developer) ?? developer),
      text('its licence', license),
      text('tests by government', tests),
      text('its note', note),
    ].flat(),
  }
}

function columnEntries(
  { instruments = [], dimensions = [] }: FindTables,
  { asof }: FindClock,
): readonly FindEntry[] {
  return [
    ...instruments
      .filter(({ date }) => date === null || onRecord(date, asof))
      .map(({ id, name, shortName, date }): FindEntry => ({
        ...BARE,
        kind: 'instrument',
        id,
        title: name,
        when: date && edtfWords(date),
        date,
        texts: text('its short name', shortName),
      })),
    ...dimensions.map(({ id, name, definition }): FindEntry => ({
      ...BARE,
      kind: 'dimension',
      id,
      title: name,
      note: definition,
    })),
  ]
}

const storyEntry = ({ title, steps }: Story): FindEntry => ({
  ...BARE,
  kind: 'story',
  id: `${steps[0].id} ${steps[0].address}`,
  title,
  note: `A story in ${count(steps.length, 'step', 'steps')}`,
  texts: text('what it tells', steps.map(({ sentence }) => sentence).join(' ')),
})

const sourceEntry = ({ id, publisher, title, published, url }: Source): FindEntry => ({
  ...BARE,
  kind: 'source',
  id,
  title: title ?? publisher,
  when: published && edtfWords(published),
  date: published,
  note: title ? publisher : '',
  texts: text('its address', url),
})
