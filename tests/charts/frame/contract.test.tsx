import '#tests/support/loaded.ts'
import { Suspense } from 'react'
import { render, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { Chart, Shown } from '#charts/frame/chart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import { registry } from '#charts/registry.ts'
import { toCsv } from '#charts/frame/toCsv.ts'
import type { TableName, Tables } from '#domain/schema/tables.ts'
import { published, publishedIndex } from '#tests/domain/timelineFixture.ts'
import { defineAddress, readAddress } from '#url/address.ts'
import { lensOf } from '#url/shared.ts'

/** The least that a version may hold, and what readers see. */
const VERSIONS = ['2026-06-26', publishedIndex().current]

/** Views of the record that every chart has to say something true about. */
const SEARCHES = [
  '',
  '?asof=2025-03-01',
  '?asof=2023-07-01',
  '?who=meta',
  '?from=2026&to=2026-06',
  '?from=2030',
  '?q=zzzzqq&who=xiaomi&type=litigation&from=1950&to=1951',
]

const read = new Map<string, unknown>()

/** The published record, and nothing but the tables that a chart says it needs. */
function tablesOf(version: string, needs: readonly TableName[]): Partial<Tables> {
  const rows = (name: TableName) => {
    const file = `${version} ${name}`
    if (!read.has(file)) read.set(file, published(name, version))
    return read.get(file)
  }
  return Object.fromEntries(needs.map((name) => [name, rows(name)]))
}

function show(chart: Chart, version: string, search: string): Shown {
  const { values } = readAddress(chart.address, search)
  const shared = readAddress(defineAddress({}), search).values
  return chart.show(tablesOf(version, chart.needs), lensOf(shared, version), values)
}

const cases = VERSIONS.flatMap((version) => SEARCHES.map((search) => ({ version, search })))

describe.each(registry)('$id', ({ id, name, ...entry }) => {
  const load = () => entry.load()
  it('is registered under its own id and name', async () => {
    const chart = await load()
    expect(chart).toMatchObject({ id, name })
    expect(registry.filter((entry) => entry.id === id)).toHaveLength(1)
  })

  it.each(cases)(
    'says its point of $version, “$search”, in words and numbers',
    async ({ version, search }) => {
      const shown = show(await load(), version, search)
      expect(shown.id).toBe(id)
      for (const words of [shown.title, shown.summary]) {
        expect(words).toMatch(/^[\p{L}\p{N}“].*\S$/u)
        expect(words).not.toMatch(/undefined|null|NaN|\[object| {2}| [.,;:]/)
      }
      expect(shown.title).not.toMatch(/\.$/)
      expect(shown.summary).toMatch(/\.$/)
      const { columns, rows } = shown.table
      expect(columns.length).toBeGreaterThan(0)
      expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length)
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
      expect(toCsv(shown.table).trimEnd().split('\r\n').length).toBeGreaterThan(rows.length)
      expect(
        rows.flat().filter((cell) => typeof cell === 'number' && !Number.isFinite(cell)),
      ).toEqual([])
      const labels = shown.legend.map((entry) => entry.label)
      expect(new Set(labels).size).toBe(labels.length)
      for (const width of [280, 358, 700, 1360]) expect(shown.height(width)).toBeGreaterThan(0)
    },
  )

  it('has its plot at once where its code was loaded before, and nothing to press in a picture', async () => {
    const chart = await load()
    await chart.plotCode.load()
    const shown = show(chart, publishedIndex().current, '')
    const { container } = render(
      <Suspense fallback={<p data-waiting />}>{shown.plot({ width: 800, still: true })}</Suspense>,
    )
    expect(container.querySelector('[data-waiting]')).toBeNull()
    expect(container.querySelectorAll('[tabindex="0"], [role=application]')).toHaveLength(0)
  })

  it.each(VERSIONS)('names only sources that version %s has', async (version) => {
    const { sources } = show(await load(), version, '')
    const known = new Set(tablesOf(version, ['sources']).sources?.map((source) => source.id))
    expect(sources.filter((source) => !known.has(source))).toEqual([])
    expect(new Set(sources).size).toBe(sources.length)
  })

  // A few companies: more rows are more of the same, and axe looks at each.
  it.each(['?who=openai,google,meta', '?q=zzzzqq&who=xiaomi&type=litigation&from=1950&to=1951'])(
    'is a figure with its name and its point, and axe finds nothing (%s)',
    async (search) => {
      const shown = show(await load(), '2026-11-23', search)
      const { container } = render(<Figure shown={shown} />)
      const figure = await drawn(shown.title)
      const group = within(figure).getAllByRole('group', { name: shown.title })[0]
      expect(group).toHaveAccessibleDescription(
        shown.summary.replaceAll(/(\d)\^(\d)/g, '$1 to the power of $2'),
      )
      expect(within(figure).queryByRole('alert')).toBeNull()
      const { violations } = await axe.run(container, {
        rules: { 'color-contrast': { enabled: false } },
        resultTypes: ['violations'],
      })
      expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([])
    },
  )
})

/** The figure once its drawing code has arrived, so that what is checked is the picture and not its place. */
async function drawn(title: string): Promise<HTMLElement> {
  const figure = await screen.findByRole('figure', { name: title })
  await waitFor(() =>
    expect(within(figure).getAllByRole('group', { name: title })[0]).not.toBeEmptyDOMElement(),
  )
  await waitFor(() => expect(figure.querySelector('[data-waiting]')).toBeNull())
  return figure
}
