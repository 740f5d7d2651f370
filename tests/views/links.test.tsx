import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { readAddress } from '#url/address.ts'
import { overviewAddress } from '#url/overview.ts'
import { reportAddress } from '#url/report.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { renderScenarioParts } from '#tests/support/renderScenarioParts.tsx'
import { OpenPanel } from '#views/scenarios/trace/OpenPanel.tsx'
import { ChangeTab } from '#views/scenarios/tabs/ChangeTab.tsx'

/** Where a reader stands: what every link takes along, and a name that the data does not know, which none does. */
const STANDS = 'asof=2026-06-01&data=2026-11-23&who=openai,meta,nobody&type=hearing'
/** What the frame of the site adds to the links in it: parameters that are not ours, and the report. */
const ALONG = 'x=1&title=T&figures=standing!data_2026-11-23'

/** Links that lead to another day or another version on purpose, where a name may be known that is not known here. */
const ELSEWHERE =
  /^(\d+ \w+ \d{4}(, current| to .*)?|See what changed|Open with the newer data|Open the site with this version|Compare it with the current one|Go to that day|Show the (event|model)|Open this cell in its table)$/

/** Links to one record, or to all of one company: filters that might hide it are left behind. */
const ONE_RECORD = /^\/(timeline|models)\?(.*&)?((event|period|model)=|who=[a-z]+&)/

/** From the matrix to all that one of its companies answers, in words. */
const ONE_ROW = /^\/compare\?who=(openai|meta)&type=hearing&.*&density=words&/

/** Files, which are no pages. */
const FILE = /^\/data\/./

/** Each link of the page that loses something, with what it loses. */
function linksThatLose({ along }: { readonly along: boolean }): readonly string[] {
  return [...document.querySelectorAll('a[href^="/"], a[href^="http://localhost"]')]
    .map((link) => ({
      words: link.textContent,
      href: (link.getAttribute('href') ?? '').replace(window.location.origin, ''),
    }))
    .filter(({ href }) => !FILE.test(href))
    .flatMap(({ words, href }) => {
      const query = href.replace(/^[^?#]*|#.*$/g, '')
      const { asof, data, who, type } = readAddress(overviewAddress, query).values
      const { figures, title } = readAddress(reportAddress, query).values
      const isElsewhere = ELSEWHERE.test(words)
      const isFiltered = /^openai,meta(,nobody)?$/.test(who.join()) && type.join() === 'hearing'
      const isAlong = title === 'T' && figures.length === 1 && query.split(/[?&]/).includes('x=1')
      const lost = [
        ...(isElsewhere || asof === '2026-06-01' ? [] : ['asof']),
        ...(isElsewhere || data === '2026-11-23' ? [] : ['data']),
        ...(isFiltered || (ONE_RECORD.test(href) && type.length === 0) || ONE_ROW.test(href)
          ? []
          : ['filters']),
        ...(isAlong || !along ? [] : ['what is not ours']),
        ...(!isElsewhere && who.includes('nobody') ? ['that nobody is unknown'] : []),
      ]
      return lost.length > 0 ? [`${words} (${href}) loses ${lost.join(', ')}`] : []
    })
}

async function expectNothingLost(along = true) {
  await waitFor(() => {
    expect(document.querySelector('a[href^="/"], a[href^="http://localhost"]')).not.toBeNull()
    expect(document.querySelector('[data-waiting]')).toBeNull()
    expect(linksThatLose({ along })).toEqual([])
  })
}

it.each([
  '/?',
  '/timeline?',
  '/timeline?event=pacing-the-frontier-letter&',
  '/timeline?event=eo-14110-revoked&',
  '/timeline?period=meta-2024-08-29&',
  '/compare?columns=stance,open-weights&',
  '/compare?cell=meta.stance&columns=stance&',
  '/compare?cell=meta.open-weights&columns=open-weights&',
  '/compare?against=2026-06-26&',
  '/compare?against=2026-06-26&cell=meta.stance&',
  '/compare?against=2025-06-26&between=dates&cell=meta.stance&',
  '/models?',
  '/models?model=llama-4-scout&',
  '/company/meta?',
  '/company/mta?',
  '/event/eo-14409-signed?',
  '/event/nothing?',
  '/data?',
  '/charts?',
  '/verify?',
  '/report?',
  '/nowhere?',
])('no link of %s loses where a reader stands', async (page) => {
  renderApp(`${page}${STANDS}&${ALONG}`)
  await expectNothingLost()
})

it('no link that tells of older data loses it', async () => {
  renderApp(`/models?${STANDS.replace('2026-11-23', '2026-06-26')}&${ALONG}`)
  await waitFor(() => expect(document.body).toHaveTextContent('You are looking at data of'))
  expect(linksThatLose({ along: true }).filter((one) => !one.includes('loses data'))).toEqual([])
})

it('no link of an embed loses where its reader stands', async () => {
  renderApp(`/embed/standing?${STANDS}`)
  await expectNothingLost(false)
})

it('no link of the trace of a model loses it', async () => {
  renderScenarioParts(`?model=llama-4-scout&${STANDS}`, (parts) => <OpenPanel {...parts} />)
  await expectNothingLost(false)
})

it('no link of what would tip a scenario loses it', async () => {
  renderScenarioParts(`?goal=above/80&${STANDS}`, (parts) => <ChangeTab {...parts} />)
  await expectNothingLost(false)
})

it('no link to copy of a page loses it, nor what the page draws by default', async () => {
  const { user } = renderApp(`/compare?${STANDS}`)
  await screen.findByRole('button', { name: /^Meta, Stance:/ })
  await user.click(screen.getByRole('button', { name: 'Share and cite' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Share and cite' }))
  const [link = ''] = dialog.getAllByText(/^http:/).map(({ textContent }) => textContent)
  expect(link).toMatch(
    /\/compare\?v=2&who=openai,meta&type=hearing&asof=2026-06-01&data=2026-11-23&columns=stance,/,
  )
})

it.each([
  ['/?who=nobody', 'who: “nobody” is not in the data'],
  ['/timeline?who=nobody,meta', 'who: “nobody” is not in the data'],
  ['/models?who=nobody', 'who: “nobody” is not in the data'],
  ['/compare?who=nobody', 'who: “nobody” is not in the data'],
  ['/compare?columns=stance,nobody', '“nobody” is not in this version of the data'],
  ['/compare?pin=nobody,meta', '“nobody” is not in this version of the data'],
  ['/compare?sort=nobody', '“nobody” is not in this version of the data'],
])('%s is named, and passed on by no link, chip or copied link', async (address, said) => {
  const { user } = renderApp(address)
  await waitFor(() => {
    expect(document.body).toHaveTextContent(said)
    expect(document.querySelector('[data-waiting]')).toBeNull()
  })
  const passedOn = [...document.querySelectorAll('a[href*="nobody"]')]
    .map(({ textContent }) => textContent)
    .filter((words) => !ELSEWHERE.test(words))
  expect(passedOn).toEqual([])
  expect(screen.queryByRole('button', { name: /Take away.*nobody/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Share and cite' }))
  const dialog = await screen.findByRole('dialog', { name: 'Share and cite' })
  expect(within(dialog).getAllByText(/^http:/)[0]).not.toHaveTextContent('nobody')
})
