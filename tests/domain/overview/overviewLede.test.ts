import { describe, expect, it } from 'vitest'
import { overviewHeadline } from '#domain/overview/overviewHeadline.ts'
import { overviewLede } from '#domain/overview/overviewLede.ts'
import { standings } from '#domain/overview/standing.ts'
import type { Instrument } from '#domain/schema/codebookTables.ts'
import type { Commitment, Stance } from '#domain/schema/recordTables.ts'
import { aCommitment, aCompany, aStance } from '#tests/domain/standingFixture.ts'

const DAY = '2026-11-23'

type Told = {
  readonly name: string
  readonly country?: string
  readonly stance?: Stance['stance']
  readonly from?: string
  readonly agreement?: Partial<Commitment>
}

/** Companies of one stance and one testing agreement each, or without them, as of a day. */
function companies(all: readonly Told[], asof = DAY) {
  const id = (name: string) => name.toLowerCase()
  return standings(
    {
      companies: all.map(({ name, country = 'US' }) => aCompany({ id: id(name), name, country })),
      stances: all.flatMap(({ name, stance, from = '2025-01-01' }) =>
        stance ? [aStance({ id: `${id(name)}-1`, company: id(name), stance, from })] : [],
      ),
      commitments: all.flatMap(({ name, agreement }) =>
        agreement
          ? [aCommitment({ id: `${id(name)}.caisi`, company: id(name), ...agreement })]
          : [],
      ),
      disputes: [],
    },
    asof,
    DAY,
  )
}

const INSTRUMENTS: readonly Instrument[] = (
  [
    ['accord', 'Accord (a gloss)', 'pledge'],
    ['framework', 'Framework', 'framework'],
    ['caisi', 'Testing agreement', 'agreement'],
    ['law', 'Law', 'law'],
  ] as const
).map(([id, name, kind]) => ({ id, name, shortName: name, date: null, kind }))

const lede = (all: readonly Told[], commitments: readonly Commitment[] = [], asof = DAY) =>
  overviewLede(companies(all, asof), commitments, INSTRUMENTS)
const headline = (all: readonly Told[]) => overviewHeadline(companies(all))

const signed = (date: string | null) => ({ status: 'signed', date }) as const

describe('the lede before any stance', () => {
  it('says when the first begins, in whatever order companies stand', () => {
    const later = { name: 'Later', stance: 'silent', from: '2026-03-01' } as const
    const first = { name: 'First', stance: 'silent', from: '2026-02' } as const
    const open = { name: 'Open', stance: 'silent', from: '../2026-01-15' } as const
    expect(lede([later, first], [], '2025-01-01')).toBe(
      'The first stance in this data begins in February 2026.',
    )
    expect(lede([first, later, open], [], '2025-01-01')).toBe(
      'The first stance in this data is on record by 15 January 2026.',
    )
  })

  it('is empty where there is none', () => {
    expect(lede([])).toBe('')
    expect(lede([{ name: 'Acme' }])).toBe('')
  })
})

describe('the lede of one company in talks', () => {
  const meta = { name: 'Meta', stance: 'negotiating', from: '2026-06-23' } as const
  const nothing = 'No testing agreement, refusal or terms were found.'
  const pledge = (instrument: string, part: Partial<Commitment> = {}) =>
    aCommitment({
      id: `meta.${instrument}`,
      company: 'meta',
      instrument,
      ...signed('2026-06-23'),
      ...part,
    })

  it('says since when, and that nothing else was found', () => {
    expect(lede([meta])).toBe(`Meta has been in talks since 23 June 2026. ${nothing}`)
  })

  it('says what it has signed since, in its plain name', () => {
    expect(lede([meta], [pledge('accord')])).toBe(
      'Meta has been in talks since 23 June 2026. It has since signed the Accord, which is not a testing agreement; no testing agreement, refusal or terms were found.',
    )
    expect(lede([meta], [pledge('accord'), pledge('framework')])).toContain(
      'It has since signed the Accord and the Framework, which are not testing agreements; ',
    )
  })

  it.each<[string, Commitment]>([
    ['was signed before', pledge('accord', { date: '2026-06-22' })],
    ['has no day', pledge('accord', { date: null })],
    ['was not signed', pledge('accord', { status: 'partly' })],
    ['is another company’s', pledge('accord', { company: 'acme' })],
    ['is no pledge', pledge('law')],
    ['has no instrument', pledge('gone')],
  ])('says nothing of what %s', (_, commitment) => {
    expect(lede([meta], [commitment])).toBe(`Meta has been in talks since 23 June 2026. ${nothing}`)
  })

  it('says no more where it has signed', () => {
    expect(lede([{ ...meta, agreement: signed('2026-05-05') }])).toBe(
      'Meta has been in talks since 23 June 2026.',
    )
  })
})

describe('the lede of signatories', () => {
  const one = (name: string, date: string | null) =>
    ({ name, stance: 'cooperative', agreement: signed(date) }) as const

  it('says when one signed, or several on one day, or the last of them', () => {
    expect(lede([one('Acme', '2026-05-05')])).toBe('Acme signed a testing agreement on 5 May 2026.')
    expect(lede([one('Acme', '2026-05-05'), one('Meta', '2026-05-05')])).toBe(
      'Acme and Meta signed testing agreements on 5 May 2026.',
    )
    for (const dates of [
      ['2024-08-29', '2026-05-05'],
      ['2026-05-05', '2024-08-29'],
    ] as const) {
      expect(lede([one('Acme', dates[0]), one('Meta', dates[1])])).toBe(
        'Acme and Meta have signed, the last of them on 5 May 2026.',
      )
    }
  })

  it('says nothing of days where none is known', () => {
    expect(lede([one('Acme', null)])).toBe('')
  })

  it('goes on with who is in talks and who is against it, each since their day', () => {
    const talks = ['Xai', 'Zed'].map(
      (name) => ({ name, stance: 'negotiating', from: '2026-01-01' }) as const,
    )
    const against = [
      { name: 'Ibm', stance: 'resistant', from: '2026-02-01' },
      { name: 'Pi', stance: 'resistant', from: '2026-03-01' },
    ] as const
    expect(lede([one('Acme', '2026-05-05'), ...against, ...talks])).toBe(
      'In talks: Xai and Zed since 1 January 2026. Acme signed a testing agreement on 5 May 2026. On record against it: Ibm since 1 February 2026, Pi since 1 March 2026.',
    )
  })
})

describe('where nobody signed', () => {
  const report = { status: 'partly', date: null } as const
  const taking = (name: string, stance: Stance['stance']) => ({ name, stance })

  it('rests on reports, and else on who takes part', () => {
    expect(lede([{ ...taking('Acme', 'silent'), agreement: report }])).toBe(
      'Testing is reported of Acme; a signed agreement is not.',
    )
    expect(lede([taking('Acme', 'compliant'), taking('Meta', 'cooperative')])).toBe(
      'Taking part: Meta and Acme since 1 January 2025.',
    )
    expect(lede([taking('Acme', 'silent')])).toBe('')
  })

  it('has a headline of reports, of who takes part, or of neither', () => {
    expect(headline([{ ...taking('Acme', 'silent'), agreement: report }])).toBe(
      'Acme is said to let the government test models before release.',
    )
    const none = 'No agreement on government tests of models before release is on record.'
    expect(headline([taking('Acme', 'compliant')])).toBe(
      `${none} Acme is coded as taking part without one.`,
    )
    expect(headline([taking('Acme', 'compliant'), taking('Meta', 'cooperative')])).toBe(
      `${none} Meta and Acme are coded as taking part without one.`,
    )
    expect(headline([taking('Acme', 'silent')])).toBe(none)
  })
})

describe('the headline', () => {
  const one = (name: string, country = 'US') =>
    ({ name, country, stance: 'cooperative', agreement: signed('2026-05-05') }) as const
  const of = (name: string, stance: Stance['stance']) => ({ name, stance })
  const let3 = 'developers let the government test models before release.'

  it('names one or two, and counts more', () => {
    expect(headline([one('Acme')])).toBe('Acme lets the government test models before release.')
    expect(headline([one('Acme'), one('Meta')])).toBe(
      'Acme and Meta let the government test models before release.',
    )
    expect(headline([one('A'), one('B'), one('C')])).toBe(`Three US ${let3}`)
    expect(headline([one('A'), one('B'), one('C', 'CA')])).toBe(`Three ${let3}`)
  })

  it('says that no others talk only where there are others', () => {
    expect(headline([one('Acme'), of('Meta', 'silent')])).toMatch(
      / No talks with others are on record\.$/,
    )
  })

  it('says who has not settled it', () => {
    const second = (...others: readonly Told[]) =>
      headline([one('Acme'), ...others]).replace(/^.*?release\. /, '')
    expect(second(of('Meta', 'negotiating'))).toBe('Meta is the open question.')
    expect(second(of('Meta', 'negotiating'), of('Pi', 'negotiating'))).toBe(
      'Meta and Pi are in talks.',
    )
    expect(second(of('Meta', 'negotiating'), of('Pi', 'resistant'))).toBe(
      'Meta is the open question; Pi is on record against it.',
    )
    expect(second(of('Pi', 'resistant'), of('Ibm', 'resistant'))).toBe(
      'Pi and Ibm are on record against it.',
    )
  })
})
