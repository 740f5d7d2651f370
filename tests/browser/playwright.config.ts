import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Found when the configuration is read, which every worker does: the packaged browser sets the worker's environment.
  use: {
    launchOptions: {
      executablePath: await chromiumPath(),
      args: CHROMIUM_ARGS,
    },
    screenshot: 'only-on-failure',
  },
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // A busy machine may fail a test once; the report then calls it flaky.
  retries: 1,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
})
