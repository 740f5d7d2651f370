import { defineConfig } from 'vitest/config'

/** The tests that run for a mutant which those of words left unnoticed. */
export default defineConfig({
  test: {
    isolate: false,
    testTimeout: 60_000,
    environment: 'jsdom',
    include: ['tests/**/*.test.tsx'],
    exclude: ['tests/**/*.alone.test.tsx'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    setupFiles: ['tests/support/quiet.ts', 'tests/support/screen.ts'],
  },
})
