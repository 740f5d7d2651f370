import { defineConfig } from 'vitest/config'

/** The tests that run for a mutant: all of words, but for those that read the sources or start the tools. */
export default defineConfig({
  test: {
    isolate: false,
    // Code with mutants in it is slower, and a mutant that hangs is ended by Stryker.
    testTimeout: 60_000,
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/layers.test.ts', 'tests/tools/**', 'tests/styles/**'],
    setupFiles: ['tests/support/quiet.ts'],
  },
})
