import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { toCsv } from '#charts/frame/toCsv.ts'
import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import { standingChart } from '#charts/standing/standingChart.tsx'
import { newQueryClient } from '#app/queryClient.ts'
import { indexQuery } from '#data/dataset.ts'
import { shownAt } from '#share/shownAt.ts'
import { versionOf } from '#data/useVersion.ts'
import type { Chart } from '#charts/frame/chart.tsx'
import { mockVersions } from '#mocks/dataset.ts'
import { replaced } from '#mocks/faults.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

/** The table with the rows of one id spoilt, as an editor's slip would. */
function spoilt(table: string, isSpoilt: (row: { id: string; company: string }) => boolean) {
  const rows = mockVersions['2026-11-23']?.[table] ?? []
  let many = 0
  const changed = rows.map((row) => {
    const known: { id: string; company: string } = Object(row)
    if (!isSpoilt(known)) return row
    many += 1
    return { ...known, confidence: 'certain' }
  })
  expect(many).toBeGreaterThan(0)
  server.use(...replaced(table, changed))
}

const lastStance = ({ id }: { id: string }) => {
  const own = (mockVersions['2026-11-23']?.stances ?? [])
    .map((row): { id: string; company: string; to: string | null } => Object(row))
    .filter(({ company, to }) => company === 'meta' && to === null)
  return own.some((row) => row.id === id)
}

async function csvOf(chart: Chart, search: string): Promise<readonly string[]> {
  const client = newQueryClient({ retry: 0 })
  const index = await client.read(indexQuery)
  const { version } = versionOf(index, null)
  const { shown } = await shownAt(client, index, chart, search, version)
  return toCsv(shown.table, { bom: false }).split('\r\n')
}

it('shows no earlier stance in place of one that could not be read', async () => {
  spoilt('stances', lastStance)
  renderApp('/compare?who=meta&columns=stance')
  const cell = await screen.findByRole('button', { name: /^Meta, Stance:/ })
  expect(cell).toHaveTextContent('Row could not be read')
})

it('says in the table of the overview, and on the page of the company, that it could not be read', async () => {
  spoilt('stances', lastStance)
  renderApp('/company/meta')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'Where Meta stands is in a row that could not be read',
  )
  expect(await screen.findByText(/Row could not be read: one period of Meta/)).toBeInTheDocument()
  const csv = await csvOf(standingChart, '')
  expect(csv.find((line) => line.startsWith('Meta'))).toMatch(/^Meta[^,]*,Row could not be read,/)
})

it('leaves a company on the day before the row began as it was', async () => {
  spoilt('stances', lastStance)
  const csv = await csvOf(comparisonChart, '?who=meta&columns=stance&asof=2026-06-28')
  expect(csv[1]).toMatch(/^Meta,Stance,Negotiating,/)
})

it('tells an answer that could not be read from one that is not coded', async () => {
  spoilt('positions', ({ id }) => id === 'meta.position-licensing')
  const [, line] = await csvOf(comparisonChart, '?who=meta&columns=position-licensing')
  expect(line).toMatch(/^Meta,[^,]+,Row could not be read,/)
})

it('names on the page of a company the commitments that could not be read, and not as nothing found', async () => {
  spoilt('commitments', ({ id }) => id === 'meta.caisi')
  renderApp('/company/meta')
  const section = await screen.findByRole('region', { name: 'Signed, and not' })
  expect(within(section).getByText(/^Row could not be read:/)).toHaveTextContent(
    'Federal testing agreement',
  )
  expect(within(section).queryByText(/^Nothing found either way.*Federal testing/)).toBeNull()
})

it('says under the timeline that a band is missing', async () => {
  spoilt('stances', lastStance)
  renderApp('/timeline')
  const [note] = await screen.findAllByText(/Row could not be read: a period of Meta is not drawn/)
  expect(note).toBeVisible()
})
