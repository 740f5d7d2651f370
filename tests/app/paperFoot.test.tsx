import { act, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'

const drawn = async (address: string) => {
  renderApp(address)
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(document.querySelector('main [data-waiting]')).toBeNull())
  // It comes after the view.
  await waitFor(() => expect(document.querySelector('p[hidden]')).not.toBeNull())
}
const foot = () => document.documentElement.style.getPropertyValue('--paper-foot')
const print = (state: 'beforeprint' | 'afterprint') =>
  act(() => {
    window.dispatchEvent(new Event(state))
  })

it('says at the foot of paper which data and address it shows, and puts it last for other browsers', async () => {
  await drawn('/models?who=meta')
  expect(screen.queryByText(/^Oversight Atlas · CC BY 4\.0/)).toBeNull()
  print('beforeprint')
  expect(foot()).toMatch(
    /^"Oversight Atlas · CC BY 4\.0 · data version 2026-11-\d\d, as of \d+ November 2026\\a What public/,
  )
  expect(foot()).toMatch(/\\a localhost(:\d+)?\/models\?who=meta&data=2026-11-\d\d"$/)
  expect(screen.getByText(/· localhost(:\d+)?\/models\?who=meta&data=2026-11-\d\d$/)).toBeVisible()
  print('afterprint')
  expect(screen.getByText(/· localhost.*\/models/)).not.toBeVisible()
})

it('names the pinned data and day, and cannot be ended by the address', async () => {
  await drawn('/models?data=2026-11-23&asof=2026-07-05&utm_source="\\a')
  print('beforeprint')
  expect(foot()).toContain('data version 2026-11-23, as of 5 July 2026')
  expect(foot().slice(1, -1)).not.toMatch(/(?<!\\)"/)
  print('afterprint')
})

it('names no data for a report, whose figures have their own', async () => {
  await drawn('/report?figures=standing!data_2026-11-23')
  print('beforeprint')
  expect(foot()).toContain('the data of each figure stands with it')
  expect(foot()).not.toContain('data version')
  expect(foot()).toMatch(/report\?figures=standing!data_2026-11-23"$/)
  print('afterprint')
})

it('says that it was printed too early, where something is still on its way', async () => {
  await drawn('/models')
  const late = document.createElement('div')
  late.dataset.waiting = ''
  screen.getByRole('main').append(late)
  print('beforeprint')
  expect(foot()).toMatch(/^"PRINTED TOO EARLY/)
  late.remove()
  print('beforeprint')
  expect(foot()).toMatch(/^"Oversight Atlas/)
  print('afterprint')
})
