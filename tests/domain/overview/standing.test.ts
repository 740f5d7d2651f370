import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edtf, knownFrom } from '#domain/days/edtf.ts'
import { standings } from '#domain/overview/standing.ts'
import { standingGroups } from '#domain/overview/standingGroups.ts'
import { stanceLookOf } from '#marks/stanceLook.ts'
import {
  aCommitment,
  aCompany,
  aStance,
  someDay,
  standingsOf,
  standingTables,
} from '#tests/domain/standingFixture.ts'

const VERSION = '2026-11-23'

describe('standings', () => {
  it('are not changed by what happened later', () => {
    fc.assert(
      fc.property(standingTables, someDay, (tables, asof) => {
        const begun = (date: string) => knownFrom(edtf(date)) <= asof
        const sofar = { ...tables, stances: tables.stances.filter(({ from }) => begun(from)) }
        const blind = (all: ReturnType<typeof standings>) =>
          all.map(({ stance, since, periods, agreement }) => [stance, since, periods, agreement])
        expect(blind(standings(tables, asof, VERSION))).toEqual(
          blind(standings(sofar, asof, VERSION)),
        )
      }),
    )
  })

  it('name a beginning that is on record, and never later than the period in force', () => {
    fc.assert(
      fc.property(standingTables, someDay, (tables, asof) => {
        for (const { stance, since } of standings(tables, asof, VERSION)) {
          expect(stance === null).toBe(since === null)
          if (stance === null || since === null) continue
          expect(knownFrom(edtf(since)) <= knownFrom(edtf(stance.from))).toBe(true)
          expect(knownFrom(edtf(since)) <= asof).toBe(true)
        }
      }),
    )
  })

  it('date a run of one stance from its first period, across periods without a gap', () => {
    const run = (firstTo: string) =>
      standings(
        {
          companies: [aCompany()],
          stances: [
            aStance({ id: 'a', from: '2024-01-01', to: '2024-05-31', stance: 'silent' }),
            aStance({ id: 'b', from: '2024-06-01', to: firstTo, stance: 'negotiating' }),
            aStance({ id: 'c', from: '2024-08-01', stance: 'negotiating' }),
          ],
          commitments: [],
          disputes: [],
        },
        VERSION,
        VERSION,
      )[0]?.since
    expect(run('2024-07-31')).toBe('2024-06-01')
    expect(run('2024-07-30')).toBe('2024-08-01')
  })

  it('of the record date the talks with Meta from June, over three periods', () => {
    const meta = standingsOf(VERSION).find(({ company }) => company.id === 'meta')
    expect(meta).toMatchObject({
      stance: { id: 'meta-2026-09-29', confidence: 'low' },
      since: '2026-06-23',
      agreement: { kind: 'unknown' },
      disputes: [{ id: 'meta-signature' }],
    })
  })

  it('tell “unknown”, “none found”, “not invited” and “signed” apart', () => {
    const kinds = new Map(
      standingsOf(VERSION).map(({ company, agreement }) => [company.id, agreement.kind]),
    )
    expect(kinds.get('openai')).toBe('signed')
    expect(kinds.get('meta')).toBe('unknown')
    expect(kinds.get('amazon')).toBe('none-found')
    expect(kinds.get('deepseek')).toBe('not-invited')
  })

  it('know of no agreement before it was signed', () => {
    const google = (asof: string) =>
      standingsOf(VERSION, asof).find(({ company }) => company.id === 'google')?.agreement
    expect(google('2026-05-04')).toEqual({ kind: 'none-found', date: null, lastConfirmed: null })
    expect(google('2026-05-05')).toMatchObject({ kind: 'signed', date: '2026-05-05' })
  })
})

describe('groups', () => {
  it('hold every company once, in the order of the table', () => {
    fc.assert(
      fc.property(standingTables, someDay, (tables, asof) => {
        const all = standings(tables, asof, VERSION)
        const groups = standingGroups(all)
        expect(groups.every((group) => group.standings.length > 0)).toBe(true)
        const grouped = groups.flatMap((group) => group.standings)
        expect(grouped.toSorted((a, b) => all.indexOf(a) - all.indexOf(b))).toEqual(all)
        for (const group of groups) {
          const places = group.standings.map((one) => all.indexOf(one))
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  it('move a company when it signs', () => {
    const groupOf = (date: string) =>
      standingGroups(
        standings(
          {
            companies: [aCompany()],
            stances: [aStance()],
            commitments: [aCommitment({ status: 'signed', date })],
            disputes: [],
          },
          '2025-01-01',
          VERSION,
        ),
      )[0]?.id
    expect(groupOf('2025-01-01')).toBe('on-record')
    expect(groupOf('2025-01-02')).toBe('none-found')
  })

  it('and the bands agree on who was never invited', () => {
    const groups = standingGroups(standingsOf(VERSION))
    for (const { id, standings: members } of groups) {
      for (const { stance } of members) {
        if (stance) expect(stanceLookOf(stance) === 'not-invited').toBe(id === 'never-invited')
      }
    }
    expect(groups.map(({ id, standings: members }) => [id, members.length])).toEqual([
      ['on-record', 6],
      ['none-found', 6],
      ['never-invited', 5],
    ])
  })
})
