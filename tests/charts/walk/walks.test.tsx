import '#tests/support/loaded.ts'
import { Suspense } from 'react'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { Chart } from '#charts/frame/chart.tsx'
import { modelsComputeChart } from '#charts/models-compute/modelsComputeChart.tsx'
import { stancesOverTimeChart } from '#charts/stances-over-time/stancesOverTimeChart.ts'
import { defineAddress, readAddress } from '#url/address.ts'
import { published } from '#tests/domain/timelineFixture.ts'
import { lensOf } from '#url/shared.ts'

const VERSION = '2026-11-23'

/** A chart of the published data, as a page shows it. */
async function walking(chart: Chart, onPick?: (id: string) => void) {
  const tables = Object.fromEntries(chart.needs.map((name) => [name, published(name, VERSION)]))
  const { values } = readAddress(chart.address, '')
  const lens = lensOf(readAddress(defineAddress({}), '').values, VERSION)
  const shown = chart.show(tables, lens, values)
  render(<Suspense>{shown.plot({ width: 900, ...(onPick && { onPick }) })}</Suspense>)
  const user = userEvent.setup({ delay: null })
  const plot = await screen.findByRole('application')
  await user.tab()
  expect(plot).toHaveFocus()
  /** What is read out after a key. */
  const said = async (keys: string) => {
    await user.keyboard(keys)
    return document.querySelector('[aria-live]')?.textContent ?? ''
  }
  return { said, shown }
}

it('walks models by date of release, and opens one', async () => {
  const onPick = vi.fn<(id: string) => void>()
  const { said, shown } = await walking(modelsComputeChart, onPick)
  const names = shown.table.rows.map(([name]) => String(name))
  const first = await said('{ArrowRight}')
  const second = await said('{ArrowRight}')
  expect(names.some((name) => first.startsWith(name))).toBe(true)
  expect(second).not.toBe(first)
  expect(await said('{ArrowLeft}')).toBe(first)
  expect(await said('{End}')).not.toBe(second)
  expect(await said('{Home}')).toBe(first)
  await said('{Enter}')
  expect(onPick).toHaveBeenCalledTimes(1)
  // Shown, and not read out.
  expect(await said('{Escape}')).toBe('')
  expect(screen.getByText(/^Point at a mark/)).toBeVisible()
})

it('walks months from the first to the last, and reads each out', async () => {
  const { said } = await walking(stancesOverTimeChart)
  const last = await said('{End}')
  expect(last).toMatch(/2026: \d+ /)
  const before = await said('{ArrowLeft}')
  expect(before).not.toBe(last)
  expect(await said('{ArrowRight}')).toBe(last)
  expect(await said('{Home}')).toMatch(/202[0-5]: \d+ /)
})
