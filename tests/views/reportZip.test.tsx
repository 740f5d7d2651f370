import { screen, waitFor } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it, vi } from 'vitest'
import type { Shown } from '#charts/frame/chart.tsx'
import { renderApp } from '#tests/support/renderApp.tsx'

// Nothing is laid out here, so no picture can be drawn: what counts is which are put into the archive.
vi.mock('#share/picture/pictureFiles.ts', () => ({
  pictureFiles: ({ id }: Shown) =>
    id === 'signs'
      ? Promise.reject(new Error('The plot is too large.'))
      : Promise.resolve({ svg: '<svg/>', png: () => Promise.resolve(new Blob(['png'])) }),
}))
const saved = vi.hoisted(() => vi.fn<(name: string, file: Blob) => void>())
vi.mock('#share/files/saveFile.ts', () => ({ saveFile: saved }))

async function download(figures: string) {
  const { user } = renderApp(`/report?figures=${figures}`)
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(screen.queryByText(/Reading the data of this figure/)).toBeNull())
  await user.click(screen.getByRole('button', { name: 'Download all pictures' }))
}

it('archives the figures that can be drawn, and says which are missing and why', async () => {
  await download(
    'standing!data_2026-11-23~nonsense!x_1~signs!data_2026-11-23~coverage!data_2026-11-23',
  )
  expect(
    await screen.findByText(
      /^Saved as .*\.zip\. Without figure 2: There is no chart called “nonsense”\. .*\. Without figure 3: The plot is too large$/,
    ),
  ).toBeVisible()
  const file = saved.mock.lastCall?.[1] ?? new Blob()
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
  expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toEqual([
    'figure-01_standing.png',
    'figure-04_coverage.png',
  ])
  const captions = strFromU8(files['captions.txt'] ?? new Uint8Array())
  expect(captions).toContain(
    'Figure 2 is missing: it could not be drawn. There is no chart called “nonsense”.',
  )
  expect(captions).toContain('Figure 3 is missing: it could not be drawn. The plot is too large.')
})

it('saves nothing where no figure can be drawn, and says why', async () => {
  saved.mockClear()
  await download('nonsense!x_1')
  expect((await screen.findAllByText(/There is no chart called “nonsense”/)).length).toBe(2)
  expect(saved).not.toHaveBeenCalled()
})
