import { expect, it } from 'vitest'
import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import type { Chart } from '#charts/frame/chart.tsx'
import { tableDiff } from '#charts/frame/tableDiff.ts'
import { published } from '#tests/domain/timelineFixture.ts'
import { ANSWER_TABLES } from '#domain/comparison/comparison.ts'
import { readAddress } from '#url/address.ts'
import { compareAddress } from '#url/compare.ts'
import { lensOf } from '#url/shared.ts'

const chart: Chart = comparisonChart

function shown(version: string) {
  const tables = Object.fromEntries(ANSWER_TABLES.map((name) => [name, published(name, version)]))
  const { values } = readAddress(compareAddress, '?who=meta,xai')
  return chart.show(tables, lensOf(values, version), values)
}

it('finds each answer of two companies in another version once, and says in which columns it differs', () => {
  const [before, after] = [shown('2026-11-23').table, shown('2026-11-28').table]
  const { added, removed, changed } = tableDiff(before, after)
  expect([...added, ...removed]).toEqual([])
  expect(changed.length).toBeGreaterThan(0)
  const cells = before.rows.map(([company, column]) => `${company}, ${column}`)
  for (const { name, columns } of changed) {
    const [was, is] = [before, after].map(({ rows }) => rows[cells.indexOf(name)])
    const unlike = before.columns.filter((_, index) => was?.[index] !== is?.[index])
    expect(columns).toEqual(unlike.map((column) => column.name))
  }
  expect(new Set(changed.map(({ name }) => name)).size).toBe(changed.length)
})
