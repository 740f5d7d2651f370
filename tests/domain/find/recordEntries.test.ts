import { describe, expect, it } from 'vitest'
import { keyOf } from '#domain/find/findIn.ts'
import { recordEntries } from '#domain/find/recordEntries.ts'
import { onRecord } from '#domain/days/edtf.ts'
import { findTables, today, VERSION } from '#tests/domain/find/findFixture.ts'

const now = recordEntries(findTables, today)
const at = (asof: string, known = false) => recordEntries(findTables, { ...today, asof, known })

describe('what can be found', () => {
  it('is each row of the record once', () => {
    expect(new Set(now.map(keyOf)).size).toBe(now.length)
    const many = (kind: string) => now.filter((entry) => entry.kind === kind).length
    expect(many('event')).toBe(findTables.events?.length)
    expect(many('model')).toBe(findTables.models?.length)
    expect(many('source')).toBe(findTables.sources?.length)
    expect(many('company')).toBe(findTables.companies?.length)
  })

  it('is what is on record of a company, and what was looked for and not found', () => {
    const answer = (id: string) => now.find((one) => one.kind === 'answer' && one.id === id)
    expect(answer('openai.caisi')).toMatchObject({
      title: 'OpenAI · Federal testing',
      value: 'Signed',
      mark: { of: 'commitment', status: 'signed' },
    })
    expect(answer('meta.caisi')).toMatchObject({
      value: 'Nothing found',
      mark: { of: 'commitment', status: 'unknown' },
    })
    expect(answer('meta.stance')).toBeUndefined()
  })

  it('goes without tables that are not there', () => {
    expect(recordEntries({}, today)).toEqual([])
    const some = recordEntries({ companies: findTables.companies ?? [] }, today)
    expect(some.map(({ kind }) => kind)).toEqual(some.map(() => 'company'))
    expect(some[0]).toMatchObject({ title: 'OpenAI', value: null, when: null, mark: null })
  })
})

describe('as of an earlier day', () => {
  it.each(['2023-06-01', '2024-12-31', '2026-06-01'])('nothing of after %s is there', (day) => {
    const dated = at(day).filter(({ kind }) => kind !== 'company' && kind !== 'answer')
    for (const { date } of dated) expect(date === null || onRecord(date, day)).toBe(true)
    expect(dated.length).toBeGreaterThan(0)
    expect(dated.length).toBeLessThan(now.length)
  })

  it('a company stands where it stood', () => {
    const meta = (day: string) =>
      at(day).find(({ kind, id }) => kind === 'company' && id === 'meta')
    expect(meta(VERSION)?.value).toBe('Negotiating')
    expect(meta('2026-01-01')?.value).toBe('Silent')
    expect(meta('2022-01-01')).toMatchObject({ value: null, when: null, mark: null })
  })

  it('tells no sentence that could only be written later', () => {
    const words = (day: string) =>
      at(day)
        .filter(({ kind }) => kind === 'event' || kind === 'answer' || kind === 'company')
        // Names of instruments are those of the data's own day.
        .flatMap(({ texts }) => texts.filter(({ where }) => where !== 'what is asked'))
        .map(({ text }) => text)
        .join('\n')
    expect(words(VERSION)).toContain('November 2026')
    const later = /[^.]*(July|August|September|October|November) 2026[^.]*/.exec(
      words('2026-06-01'),
    )
    expect(later?.[0]).toBeUndefined()
  })

  it('counts only what was published by then where that is asked for', () => {
    const undated = findTables.sources?.find(({ published }) => published === null)
    const has = (known: boolean) => at('2026-06-01', known).some(({ id }) => id === undated?.id)
    expect([has(false), has(true)]).toEqual([true, false])
  })
})
