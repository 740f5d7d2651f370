import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitmentsAsOf } from '#domain/record/commitmentsAsOf.ts'
import { overviewHeadline, testers } from '#domain/overview/overviewHeadline.ts'
import { overviewLede } from '#domain/overview/overviewLede.ts'
import { plainName } from '#domain/words/plainName.ts'
import { standings } from '#domain/overview/standing.ts'
import { numberWords } from '#domain/words/words.ts'
import { publishedStanding, someDay, standingTables } from '#tests/domain/standingFixture.ts'
import { published } from '#tests/domain/timelineFixture.ts'

const VERSION = '2026-11-23'
const instruments = published('instruments')

function said(version: string, asof = version) {
  const tables = publishedStanding(version)
  const all = standings(tables, asof, version)
  const own = published('instruments', version)
  const commitments = commitmentsAsOf(tables.commitments, own, asof, version)
  return { headline: overviewHeadline(all), lede: overviewLede(all, commitments, own) }
}

describe('the answer of the record', () => {
  it('as of its own day', () => {
    expect(said(VERSION)).toEqual({
      headline:
        'Five US developers let the government test models before release. Meta is the open question.',
      lede: 'Meta has been in talks since 23 June 2026. It has since signed the White House Accord on Super Intelligence, which is not a testing agreement; no testing agreement, refusal or terms were found.',
    })
  })

  it('tells nothing that came later', () => {
    expect(said(VERSION, '2026-09-01').lede).toBe(
      'Meta has been in talks since 23 June 2026. No testing agreement, refusal or terms were found.',
    )
    expect(said(VERSION, '2025-03-01')).toEqual({
      headline:
        'OpenAI and Anthropic let the government test models before release. No talks with others are on record.',
      lede: 'OpenAI and Anthropic signed testing agreements on 29 August 2024.',
    })
  })

  it('names who is against it, be it a signatory', () => {
    expect(said(VERSION, '2026-05-25').headline).toMatch(/Meta and xAI are on record against it\.$/)
  })

  it('claims no test before there was an agreement', () => {
    expect(said(VERSION, '2024-01-01').headline).toBe(
      'No agreement on government tests of models before release is on record. Seven US developers are coded as taking part without one.',
    )
  })

  it('says when the record begins, before it does', () => {
    expect(said(VERSION, '2020-01-01')).toEqual({
      headline: 'Nothing is on record yet about government tests of models before release.',
      lede: 'The first stance in this data begins on 21 July 2023.',
    })
  })

  it('takes the seed article at its word, and no further', () => {
    expect(said('2026-06-26')).toEqual({
      headline:
        'Three US developers are said to let the government test models before release. Meta is on record against it.',
      lede: 'Testing is reported of OpenAI, Google and Anthropic; a signed agreement is not. On record against it: Meta since 26 June 2026 or earlier.',
    })
    expect(said('2026-06-26', '2025-03-01').headline).toMatch(/^Nothing is on record yet/)
  })
})

describe('whatever the record says, the answer', () => {
  const anyAnswer = (check: (text: string, all: ReturnType<typeof standings>) => void) =>
    fc.assert(
      fc.property(standingTables, someDay, (tables, asof) => {
        const all = standings(tables, asof, VERSION)
        check(overviewHeadline(all), all)
      }),
      { numRuns: 500 },
    )

  it('is one or two whole sentences', () => {
    anyAnswer((text) => {
      expect(text).toMatch(/^[A-Z].*\.$/)
      expect(text.match(/\.( |$)/g)?.length).toBeLessThanOrEqual(2)
      expect(text).not.toMatch(/undefined|null|NaN| {2}|\b0\b|\bzero\b|\bno (US )?developers?\b/i)
    })
  })

  it('has a verb that fits its subject', () => {
    anyAnswer((text) => {
      for (const [, subject = '', verb = ''] of text.matchAll(
        /(?:^|[.;] )([\w ]+?) (lets|let|is|are) (?=the |said|in talks|on record|coded)/g,
      )) {
        if (subject.startsWith('No ')) continue
        const isSeveral = / and |developers$/.test(subject)
        expect([subject, verb]).toEqual([
          subject,
          isSeveral ? verb.replace(/^lets$|^is$/, '?') : verb.replace(/^let$|^are$/, '?'),
        ])
      }
    })
  })

  it('counts as many as there are, and names them where they are one or two', () => {
    anyAnswer((text, all) => {
      const { by, standings: found } = testers(all)
      if (by === null || text.startsWith('Nothing')) return
      const names = found.map(({ company }) => plainName(company.name))
      const [first = ''] = text.split(/(?<=\.) /)
      if (found.length > 2) {
        expect(first.toLowerCase()).toMatch(
          new RegExp(`^${numberWords(found.length)} (us )?developers `),
        )
        expect(/US developers/.test(first)).toBe(
          found.every(({ company }) => company.country === 'US'),
        )
      } else expect(first.startsWith(`${names.join(' and ')} `)).toBe(true)
    })
  })

  it('names nobody who has nothing to do with it', () => {
    anyAnswer((text, all) => {
      for (const { company, stance, agreement } of all) {
        const isSilent = stance === null || stance.stance === 'silent'
        if (isSilent && agreement.kind !== 'signed' && agreement.kind !== 'partly') {
          expect(text).not.toContain(plainName(company.name))
        }
      }
    })
  })

  it('is followed by a lede in whole sentences, or by none', () => {
    fc.assert(
      fc.property(standingTables, someDay, (tables, asof) => {
        const all = standings(tables, asof, VERSION)
        const known = commitmentsAsOf(tables.commitments, instruments, asof, VERSION)
        const text = overviewLede(all, known, instruments)
        expect(text).toMatch(/^$|^[A-Z].*\.$/)
        expect(text).not.toMatch(/undefined|null| {2}|, \.|: \./)
      }),
    )
  })
})
