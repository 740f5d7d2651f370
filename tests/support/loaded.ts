// The whole site, most of which is loaded when it is asked for, before the first test: none waits for files to be read.
// Not the worker: it would answer the messages of embeds.
import.meta.glob(['../../src/**/*.{ts,tsx}', '!../../src/{main.tsx,tools/**,**/*.worker.ts}'], {
  eager: true,
})
