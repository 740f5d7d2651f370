import { QueryContext } from '#queries/useQuery.ts'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Papa from 'papaparse'
import { Suspense } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import { ShareDialog } from '#share/dialog/ShareDialog.tsx'
import { openNumbers } from '#tests/support/openNumbers.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { savedFiles } from '#tests/support/savedFiles.ts'
import { shownOf } from './shownFixture.ts'

const BUTTONS = {
  Link: ['Copy link'],
  Picture: ['Download PNG', 'Download SVG', 'Copy image', 'Copy caption', 'Copy alt text'],
  Embed: ['Copy embed code'],
  Data: ['Download CSV', 'Download JSON', 'Download ZIP'],
  Cite: ['Copy citation', 'Download as'],
}

let saved: ReturnType<typeof savedFiles>

beforeEach(() => {
  saved = savedFiles()
  sessionStorage.clear()
  // Pictures are drawn by a root of their own, which waits for nobody's act.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
})

async function openFrom(address: string, name: RegExp = /^Share “/) {
  const { user } = renderApp(address)
  await screen.findByRole('heading', { level: 1 })
  await user.click(await screen.findByRole('button', { name }))
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Share and cite' })) }
}

describe('the dialog of a figure', () => {
  it('has a button of each name', async () => {
    const { user, dialog } = await openFrom('/models')
    for (const [tab, buttons] of Object.entries(BUTTONS)) {
      await user.click(dialog.getByRole('tab', { name: tab }))
      expect(dialog.getByRole('tabpanel', { name: tab })).toBeVisible()
      const names = dialog.getAllByRole('button').map(({ textContent }) => textContent)
      for (const name of buttons)
        expect(names.filter((one) => one.startsWith(name))).toHaveLength(1)
    }
  })

  it('is walked by arrows, and opens again where it was', async () => {
    const { user, dialog } = await openFrom('/models')
    await user.click(dialog.getByRole('tab', { name: 'Link' }))
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(dialog.getByRole('tab', { name: 'Data' })).toHaveFocus()
    await user.keyboard('{Escape}')
    await user.click(await screen.findByRole('button', { name: /^Share “/ }))
    expect(await screen.findByRole('tab', { name: 'Data', selected: true })).toBeVisible()
  })

  it('gives a link that says everything, pinned unless the reader wants it live', async () => {
    const { user, dialog } = await openFrom('/models?who=meta&from=2025')
    const link = () => dialog.getByText(/^http:\/\/localhost:\d+\/models/).textContent
    expect(link()).toMatch(
      /\/models\?v=2&who=meta&from=2025&asof=2026-11-23&data=2026-11-23&sort=released$/,
    )
    await user.click(dialog.getByRole('tab', { name: 'Embed' }))
    expect(dialog.getByText(/^<div data-oversight-box/)).toHaveTextContent('data=2026-11-23')
    await user.click(dialog.getByRole('tab', { name: 'Link' }))
    await user.click(dialog.getByRole('radio', { name: 'Live' }))
    expect(link()).toMatch(/\/models\?v=2&who=meta&from=2025&sort=released$/)
    await user.click(dialog.getByRole('tab', { name: 'Embed' }))
    expect(dialog.getByText(/^<div data-oversight-box/)).not.toHaveTextContent('data=')
  })

  it('gives an embed code with a title, a lazy frame, a height, and words for those without scripts', async () => {
    const { user, dialog } = await openFrom('/models')
    await user.click(dialog.getByRole('tab', { name: 'Embed' }))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Colors' }), 'Dark')
    const code = dialog.getByText(/^<div data-oversight-box/).textContent
    const frame = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe')
    expect(frame?.title).toBe('Training compute of released models')
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(Number(frame?.height)).toBeGreaterThan(300)
    expect(new URL(frame?.src ?? '').searchParams.get('theme')).toBe('dark')
    expect(code).toMatch(/<noscript><p>.*<a href=/)
    expect(code).toContain('/embed.js"></script>')
  })

  it('warns of a link that mail programs would cut', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
    const codes = letters.flatMap((one) => letters.map((other) => one + other))
    const { dialog } = await openFrom(`/models?in=${codes.join(',')}`)
    expect(await dialog.findByText(/characters long/)).toBeVisible()
  })

  it('does not warn of an ordinary one', async () => {
    const { dialog } = await openFrom('/models')
    expect(dialog.queryByText(/characters long/)).toBeNull()
  })

  it('saves exactly the rows of the table, in its order', async () => {
    const { user, dialog } = await openFrom('/models?who=meta')
    await user.click(dialog.getByRole('tab', { name: 'Data' }))
    await user.click(dialog.getByRole('button', { name: 'Download CSV' }))
    await waitFor(() => expect(saved.size).toBe(1))
    const [[name, blob] = []] = saved
    expect(name).toBe('oversight-atlas_models-compute_2026-11-23.csv')
    const rows = Papa.parse<string[]>((await blob?.text()) ?? '').data.slice(1, -1)
    const figure = screen.getByRole('figure', { name: 'Training compute of released models' })
    const table = await openNumbers(figure)
    const shown = within(table).getAllByRole('rowheader', { hidden: true })
    expect(rows.map(([first]) => first)).toEqual(shown.map(({ textContent }) => textContent))
    expect(rows.length).toBeGreaterThan(0)
  })

  it('saves JSON with the sources behind the rows', async () => {
    const { user, dialog } = await openFrom('/models?who=meta')
    await user.click(dialog.getByRole('tab', { name: 'Data' }))
    await user.click(dialog.getByRole('button', { name: 'Download JSON' }))
    await waitFor(() => expect(saved.size).toBe(1))
    const json: unknown = JSON.parse((await [...saved.values()][0]?.text()) ?? '')
    expect(json).toMatchObject({ chart: 'models-compute', dataVersion: '2026-11-23' })
  })

  it('cites in four forms, always pinned', async () => {
    // Without the page behind it, and with a figure that is drawn at once.
    const shown = shownOf()
    render(
      <QueryContext value={newQueryClient({ retry: 0 })}>
        <Suspense>
          <ShareDialog
            title={shown.title}
            place={shown.place}
            figures={[shown]}
            onClose={() => {}}
          />
        </Suspense>
      </QueryContext>,
    )
    const user = userEvent.setup({ delay: null })
    const dialog = within(await screen.findByRole('dialog', { name: 'Share and cite' }))
    await user.click(dialog.getByRole('radio', { name: 'Live' }))
    await user.click(dialog.getByRole('tab', { name: 'Cite' }))
    expect(dialog.getByText(/^Oversight Atlas \(2026\)/)).toHaveTextContent('&data=2026-11-23')
    await user.click(dialog.getByRole('radio', { name: 'BibTeX' }))
    expect(dialog.getByText(/^@misc\{oversight-atlas-2026-11-23/)).toBeVisible()
    await user.click(dialog.getByRole('radio', { name: 'RIS' }))
    expect(dialog.getByText(/^TY - DATA/)).toBeVisible()
    await user.click(dialog.getByRole('radio', { name: 'CSL-JSON' }))
    expect(dialog.getByText(/"type": "dataset"/)).toBeVisible()
  })

  it('offers words for those who do not see the picture, and a caption', async () => {
    const { user, dialog } = await openFrom('/models?who=meta')
    await user.click(dialog.getByRole('tab', { name: 'Picture' }))
    const written = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(dialog.getByRole('button', { name: /^Copy alt text/ }))
    expect(written).toHaveBeenLastCalledWith(
      expect.stringMatching(/^Chart: Training compute of released models\. /),
    )
    await user.click(dialog.getByRole('button', { name: /^Copy caption/ }))
    expect(written).toHaveBeenLastCalledWith(
      expect.stringMatching(
        /\. Source: Oversight Atlas, \w+ sources?\. Shown: Meta\. As of 23 November 2026, .* CC BY 4\.0\. http:\/\/localhost:3000\/models\?who=meta&data=2026-11-23$/,
      ),
    )
  })
})

describe('the dialog of a page', () => {
  it('cites the page by its name, what its figure finds, and its address', async () => {
    const { user, dialog } = await openFrom('/company/meta', /^Share and cite$/)
    await user.click(dialog.getByRole('tab', { name: 'Cite' }))
    expect(dialog.getByText(/^Oversight Atlas \(2026\)/)).toHaveTextContent(
      /“Meta: Six periods of stance[^”]*” \[data set\].*\/company\/meta\?v=2&asof=2026-11-23&data=2026-11-23 \(read/,
    )
  })
})
