import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts'
import { engines } from './engines/engines.ts'
import type { EngineName } from './engines/engines.ts'

const isHere = (await engines()).filter(({ path }) => path !== null)

export default defineConfig<object, { readonly engine: EngineName }>({
  testDir: '.',
  globalSetup: './sayEngines.ts',
  projects: [
    { name: 'site', testIgnore: 'engines/**' },
    ...isHere.map(({ name }) => ({
      name,
      // Whether anything lies over anything else in Chromium is looked at in its own pages (`lookAt.ts`).
      testMatch: name === 'Chromium' ? 'engines/journeys.spec.ts' : 'engines/*.spec.ts',
      use: { engine: name },
    })),
  ],
  outputDir: '../../test-results',
  // Found when the configuration is read, which every worker does: the packaged browser sets the worker's environment.
  use: {
    launchOptions: {
      executablePath: await chromiumPath(),
      args: CHROMIUM_ARGS,
    },
    screenshot: 'only-on-failure',
    // Tests that stand between the page and its server would not be asked; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
  },
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
})
