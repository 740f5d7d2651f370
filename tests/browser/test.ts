import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test as base, expect, type Page } from '@playwright/test'

type Fixtures = {
  /** Set where a test brings about what the browser complains of. */
  readonly mayComplain: boolean
  readonly isClean: void
}
type WorkerFixtures = { readonly site: string }

/**
 * What the runner itself says where a test allows no service worker, and the browser where a machine is slow to start
 * the scripts that data was fetched for.
 */
const OF_THE_RUNNER =
  /^Service Worker registration blocked by Playwright$|was preloaded using link preload but not used within a few seconds/

/** A browser test of the built site, served as a plain file server would. A console that is not clean fails it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  browser: [
    async ({ playwright, launchOptions }, use) => {
      const start = () => playwright.chromium.launch(launchOptions)
      // Once in some thousands of starts Chromium ends by itself (SIGSEGV), before it has seen a page of the site.
      const browser = await start().catch(start)
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  site: [
    async ({}, use) => {
      const { address, stop } = await serve({})
      await use(address)
      await stop()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
  mayComplain: [false, { option: true }],
  isClean: [
    async ({ page, mayComplain }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        const isComplaint = ['error', 'warning'].includes(message.type())
        if (isComplaint && !OF_THE_RUNNER.test(message.text())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await use()
      if (!mayComplain) expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens an address, and waits until the page is live or says why not, and nothing is being read. */
export async function open(page: Page, address: string) {
  await page.goto(address)
  await page.waitForFunction(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const isReading = all('[data-waiting]').some((one) => one.textContent.startsWith('Reading '))
    // The search comes after the page, and until then leads to a page of its own: React marks what it answers for.
    const isSearchLive = all('header a').every((link) =>
      Object.keys(link).some((key) => key.startsWith('__reactProps')),
    )
    const isLive = document.querySelector('#root[data-live], [role=alert]') !== null
    return isLive && isSearchLive && !isReading && document.querySelector('#words') === null
  })
  // What listens for keys begins to once the page is drawn.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => resolve(), { timeout: 1000 })
      }),
  )
}

/** Holds what a page asks for, until it is let go. */
export async function hold(page: Page, files: string) {
  let go = () => {}
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return go
}

/** Starts the server of `npm start` at a free port. */
export async function serve(env: Readonly<Record<string, string>>) {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/tools/serve.ts'], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [chunk] = await once(server.stdout, 'data')
  const address = /http\S+/.exec(String(chunk))?.[0]
  if (!address) throw new Error(`the server said: ${String(chunk)}`)
  const stop = async () => {
    server.kill()
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
  }
  return { address, stop }
}

export { expect } from '@playwright/test'
