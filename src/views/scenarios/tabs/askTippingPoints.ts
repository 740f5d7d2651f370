import type { Levers } from '#domain/regimes/levers/levers.ts'
import type { RunFacts } from '#domain/regimes/runs/scenarioRun.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'
import type { Goal, TippingPoint } from '#domain/regimes/findings/tippingPoint.ts'
import { tippingPointWorker } from './tippingPointWorker.ts'

export type TippingQuestion = {
  readonly scenario: Scenario
  readonly facts: RunFacts
  readonly levers: Levers
  readonly goal: Goal
}

/**
 * Searches in a worker, which is ended with its answer or when the query is cancelled; without workers, in the page.
 */
export async function askTippingPoints(
  question: TippingQuestion,
  signal: AbortSignal,
): Promise<readonly TippingPoint[]> {
  if (typeof Worker === 'undefined') {
    const { tippingPoints } = await import('#domain/regimes/findings/tippingPoint.ts')
    const { scenario, facts, levers, goal } = question
    return tippingPoints(scenario, facts, levers, goal)
  }
  const worker = tippingPointWorker()
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<readonly TippingPoint[]>) =>
        resolve(data),
      )
      worker.addEventListener('error', () =>
        reject(new Error('The search could not be started in this browser.')),
      )
      signal.addEventListener('abort', () => reject(signal.reason))
      worker.postMessage(question, { transfer: [] })
    })
  } finally {
    worker.terminate()
  }
}
