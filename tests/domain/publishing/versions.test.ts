import { describe, expect, it } from 'vitest'
import { faultLine } from '#domain/publishing/fault.ts'
import { integrityFaults } from '#domain/publishing/integrity.ts'
import { indexFaults, isOfEditing, republished } from '#domain/publishing/publication.ts'
import { rowDiff } from '#domain/publishing/rowDiff.ts'
import { stancePeriodFaults } from '#domain/publishing/stancePeriods.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
import { faultsWith, patched, RECORD } from '#tests/domain/plantedFault.ts'
import { stanceFixture } from '#tests/domain/timelineFixture.ts'

describe('periods of a company', () => {
  const faults = (
    periods: readonly (readonly [from: string, to: string | null])[],
    unread: readonly (string | null)[] = [],
  ) =>
    stancePeriodFaults(
      periods.map(([from, to], index) => stanceFixture({ id: 'abc'.charAt(index), from, to })),
      unread,
    ).map(({ id, reason, mend }) => `${id}: ${reason}; ${mend}`)

  it.each<[string, readonly (readonly [string, string | null])[]]>([
    [
      'follow on each other',
      [
        ['2025-01-01', '2025-12-31'],
        ['2026-01-01', null],
      ],
    ],
    [
      'stand in another order',
      [
        ['2026-01-01', null],
        ['2025-01-01', '2025-12-31'],
      ],
    ],
    [
      'are one day long',
      [
        ['2025-01-01', '2025-01-01'],
        ['2025-01-02', null],
      ],
    ],
    [
      'meet in a month that is not known to the day',
      [
        ['2025-01', '2025-06'],
        ['2025-06', null],
      ],
    ],
    [
      'may have begun on any day',
      [
        ['../2025-06-01', '2025-12-31'],
        ['2026-01-01', null],
      ],
    ],
    [
      'are open at their beginning, and end at some time',
      [
        ['2025-01-01', '2025-06/..'],
        ['2026-01-01', null],
      ],
    ],
    ['are one alone', [['2025-01-01', null]]],
    ['are none', []],
  ])('are well where they %s', (_, periods) => {
    expect(faults(periods)).toEqual([])
  })

  it('share a day, be it the last of one and the first of the other', () => {
    expect(
      faults([
        ['2025-01-01', '2026-01-01'],
        ['2026-01-01', null],
      ]),
    ).toEqual(['a: it overlaps with b; end it by 2025-12-31'])
    expect(
      faults([
        ['2025-01-01', null],
        ['2026-01-01', null],
        ['2026-06-01', null],
      ]),
    ).toEqual([
      'a: it overlaps with b; end it by 2025-12-31',
      'b: it overlaps with c; end it by 2026-05-31',
    ])
    expect(
      faults([
        ['2025-01-01', null],
        ['../2026-01-01', null],
      ]),
    ).toEqual(['a: it overlaps with b; end it by 2025-12-31'])
    expect(
      faults([
        ['2025-01-01', null],
        ['2026/..', null],
      ]),
    ).toEqual([])
  })

  it('leave days between them, unless one that cannot be read may fill them', () => {
    const hole = [
      ['2025-01-01', '2025-12-30'],
      ['2026-01-01', null],
    ] as const
    const told =
      'a: nothing is coded for 2025-12-31, before b; end it by 2025-12-31, or add the period between'
    expect(faults(hole)).toEqual([told])
    expect(faults(hole, ['other'])).toEqual([told])
    expect(faults(hole, ['acme'])).toEqual([])
    expect(faults(hole, [null])).toEqual([])
    expect(
      faults([
        ['2025-01-01', '2025-12-31'],
        ['../2027-01-01', null],
      ]),
    ).toEqual([])
  })

  it('end before they begin, and are then looked at no further', () => {
    const reversed = 'a: it ends before it begins; put its days the right way round'
    expect(
      faults([
        ['2026-01-02', '2026-01-01'],
        ['2025-01-01', null],
      ]),
    ).toEqual([reversed])
    expect(faults([['2026-01', '2025-12']])).toEqual([reversed])
    expect(faults([['2026-01-15', '2026-01']])).toEqual([])
  })
})

describe('the list of versions', () => {
  const version = (id: string, schema = 1): DataVersion => ({
    id,
    schema,
    title: 'x',
    asOfNote: id,
    files: [],
  })
  const faults = (versions: readonly DataVersion[], schemaVersion = 1) =>
    indexFaults({ schemaVersion, current: '2026-06-26', versions }).map(faultLine)

  it('has the newest of its schemas for its own, and none that is not there yet', () => {
    const two = [version('2026-06-26'), version('2026-11-23', 2)]
    expect(faults(two, 2)).toEqual([])
    expect(faults(two)).toEqual(['index.json schemaVersion: the newest version has 2; write 2'])
    const next = SCHEMA_VERSION + 1
    expect(faults([version('2026-06-26', next)], next)).toEqual([
      `index.json 2026-06-26 schema: there is no schema ${next} yet; write ${SCHEMA_VERSION}`,
    ])
  })
})

it('tells a file that was edited from one that is missing or belongs to no table', () => {
  const version: DataVersion = {
    id: '2026-11-23',
    schema: 1,
    title: 'x',
    asOfNote: 'x',
    files: [{ table: 'events', sha256: 'a', bytes: 1, rows: 1 }],
  }
  const found = republished(
    version,
    version,
    [
      { name: 'events.json', sha256: 'b', bytes: 1, rows: 1 },
      { name: 'rumours.json', sha256: 'b', bytes: 1, rows: 1 },
    ],
    'HEAD',
  ).filter(({ table }) => table !== 'index.json')
  expect(found.map(({ reason }) => reason)).toEqual([
    'the file belongs to no table',
    'it was edited',
  ])
  expect(found.map(({ mend }) => mend === 'remove it')).toEqual([true, false])
  expect(found.map(isOfEditing)).toEqual([false, true])
  expect(isOfEditing({ table: 'index.json', id: null, reason: 'it was edited' })).toBe(false)
})

it('takes the first of two rows that share an id', () => {
  const [one, two] = [
    { id: 'a', v: 1 },
    { id: 'a', v: 2 },
  ]
  expect(rowDiff([one, two], [one])).toMatchObject({ changed: [], unchanged: 1 })
  expect(rowDiff([one], [two, one])).toMatchObject({ changed: [{ after: two }] })
})

describe('rows that contradict each other', () => {
  const model = (released: string, usAgreementInForceAtRelease: boolean, developer = 'openai') =>
    faultsWith('models', (rows) =>
      patched(rows, 'gpt-6-2-sol', () => ({ released, usAgreementInForceAtRelease, developer })),
    ).length

  it('are models whose agreement at release cannot be so, by the day of signature, 29 August 2024', () => {
    expect([model('2024-08-28', true), model('2024-08-28', false)]).toEqual([1, 0])
    expect([model('2024-08-29', true), model('2024-08-29', false)]).toEqual([0, 1])
    // Where the day is not known, either may be so.
    expect([model('2024-08', true), model('2024-08', false)]).toEqual([0, 0])
    expect([model('../2024-09-01', true), model('2024-08-01/..', false)]).toEqual([0, 0])
    // Meta has none on record.
    expect([model('2026-01-01', true, 'meta'), model('2026-01-01', false, 'meta')]).toEqual([1, 0])
  })

  it('say so of an agreement that is not known', () => {
    expect(
      faultsWith('models', (rows) =>
        patched(rows, 'grok-1', () => ({ usAgreementInForceAtRelease: true, developer: 'meta' })),
      ),
    ).toEqual([
      expect.stringContaining('it does not fit the agreement of meta, of which none is known'),
    ])
  })

  it('are not told of an actor that is not there', () => {
    const actors = RECORD.actors.filter(({ id }) => id !== 'meta')
    const contradictions = integrityFaults({ ...RECORD, actors }).filter(({ field }) =>
      ['country', 'usAgreementInForceAtRelease'].includes(field ?? ''),
    )
    expect(contradictions).toEqual([])
  })
})

describe('an id that does not say what the row is about', () => {
  const own = (table: 'positions' | 'commitments', change: object) =>
    faultsWith(table, (rows) => {
      const [first, ...others] = rows
      return [{ ...first, id: 'unlike', ...change }, ...others]
    }).filter((line) => line.startsWith(`${table} unlike`))

  it.each([
    ['positions', 'dimension'],
    ['commitments', 'instrument'],
  ] as const)('is the fault of %s that name what is there, and of no others', (table, column) => {
    const about = '“unlike” does not say what the row is about'
    expect(own(table, {})).toEqual([expect.stringContaining(about)])
    for (const [field, target] of [
      ['company', 'companies'],
      [column, `${column}s`],
    ] as const) {
      expect(own(table, { [field]: 'zzzzzzzz' })).toEqual([
        `${table} unlike: ${field} names “zzzzzzzz”, which is not in ${target}; add it to ${target}.json first`,
      ])
    }
  })
})
