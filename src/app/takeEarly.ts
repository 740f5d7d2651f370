import type { Early } from './answerEarly.ts'

declare global {
  /** Ends the keeping, and gives what was kept. Of `public/early.js`; absent where that did not arrive. */
  var earlyEvents: (() => readonly Early[]) | undefined
}

/** Has what was done before the page was live answered. Once only; what answers is loaded where there is something. */
export async function takeEarly(): Promise<void> {
  const kept = globalThis.earlyEvents?.() ?? []
  globalThis.earlyEvents = undefined
  if (kept.length === 0) return
  const { answerEarly } = await import('./answerEarly.ts')
  await answerEarly(kept)
}
