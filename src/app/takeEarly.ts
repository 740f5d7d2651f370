import type { Early } from './answerEarly.ts'

declare global {
  /** What readers do where nothing answers yet. Of `public/early.js`; absent where nothing was written, as in development. */
  var early: Early | undefined
}

/**
 * Has what was done before the page was live answered; and from then on what is done to a part that is not live yet.
 * What answers is loaded where there is something.
 */
export async function takeEarly(): Promise<void> {
  const { early } = globalThis
  if (!early) return
  const answer = async () => {
    const { answerEarly } = await import('./answerEarly.ts')
    await answerEarly(early)
  }
  early.onKept = () => void answer()
  if (early.kept.length > 0) await answer()
}
