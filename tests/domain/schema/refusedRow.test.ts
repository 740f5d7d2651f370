import { expect, it } from 'vitest'
import { refusedRow } from '#domain/schema/refusedRow.ts'
import type { TableName } from '#domain/schema/tables.ts'

const told = (table: TableName, candidate: unknown) => {
  const { company, column, from, to, id } = refusedRow(table, candidate, 7, 'a reason')
  return { company, column, from, to, id }
}
const NOTHING = { company: null, column: null, from: null, to: null, id: null }

it.each([
  ['stances', 'meta-2026-06-23', { company: 'meta' }],
  ['stances', 'scale-ai-2026-06-23', { company: 'scale-ai' }],
  ['stances', 'lab-4-2026-06-23', { company: 'lab-4' }],
  ['stances', 'ai21-labs-2026-06-23', { company: 'ai21-labs' }],
  // Cut off from its year: nobody can say where the name ends.
  ['stances', 'meta', {}],
  ['stances', '2026-06-23', {}],
  ['commitments', 'meta.caisi', { company: 'meta', column: 'caisi' }],
  ['commitments', 'meta', { company: 'meta' }],
  ['commitments', '.caisi', { column: 'caisi' }],
  ['positions', 'meta.open-weights.2026-10-15', { company: 'meta', column: 'open-weights' }],
  ['events', 'meta.caisi', {}],
  ['models', 'meta-2026-06-23', {}],
] as const)('of %s, “%s” tells what it is about', (table, id, named) => {
  expect(told(table, { id })).toEqual({ ...NOTHING, id, ...named })
})

it('believes its own fields before its id', () => {
  expect(
    told('positions', {
      id: 'meta.open-weights',
      company: 'google',
      dimension: 'preemption',
      asOf: '2026-10-15',
    }),
  ).toEqual({
    company: 'google',
    column: 'preemption',
    from: '2026-10-15',
    to: null,
    id: 'meta.open-weights',
  })
  expect(told('commitments', { id: 'meta.caisi', company: '', instrument: 'seoul' })).toMatchObject(
    { company: 'meta', column: 'seoul' },
  )
})

it('tells only days that are days, and of two the one on which it began', () => {
  expect(
    told('stances', { from: '2026-02-30', to: '2026-06~', asOf: '2026-05', company: 'meta' }),
  ).toEqual({ ...NOTHING, company: 'meta', from: '2026-05', to: '2026-06~' })
  expect(told('stances', { from: '2026-01', to: 'soon', asOf: '2026-05' })).toEqual({
    ...NOTHING,
    from: '2026-01',
  })
})

it.each([null, undefined, 'meta-2026-06-23', 7, [], { id: 7, company: ['meta'] }])(
  'says of %o where it stands and why it was refused, and no more',
  (candidate) => {
    expect(refusedRow('stances', candidate, 7, 'a reason')).toEqual({
      ...NOTHING,
      table: 'stances',
      row: 7,
      reason: 'a reason',
    })
  },
)
