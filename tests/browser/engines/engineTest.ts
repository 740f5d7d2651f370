import { test as base } from '@playwright/test'
import { serve } from '#tests/browser/test.ts'
import type { Driver } from './driver.ts'
import { type EngineName, start } from './engines.ts'
import { type Reader, readerAt } from './reader.ts'

type WorkerFixtures = {
  /** Set by the project that the test runs in. */
  readonly engine: EngineName
  readonly driver: Driver
  readonly site: string
}

/** A test in whichever engine its project names: one browser a worker, since starting one takes seconds. */
export const test = base.extend<{ readonly reader: Reader }, WorkerFixtures>({
  engine: ['Chromium', { scope: 'worker', option: true }],
  driver: [
    async ({ engine }, use) => {
      const driver = await start(engine)
      await use(driver)
      await driver.close()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  site: [
    async ({}, use) => {
      const { address, stop } = await serve({})
      await use(address)
      await stop()
    },
    { scope: 'worker' },
  ],
  reader: async ({ driver, site }, use) => {
    const reader = readerAt(driver, site)
    await reader.resize(1440)
    await use(reader)
  },
})

export { expect } from '@playwright/test'
