import { tippingPoints } from '#domain/regimes/findings/tippingPoint.ts'
import type { TippingQuestion } from './askTippingPoints.ts'

// In a worker: the search tries tens of thousands of rules.
addEventListener('message', ({ data }: MessageEvent<TippingQuestion>) => {
  const { scenario, facts, levers, goal } = data
  postMessage(tippingPoints(scenario, facts, levers, goal))
})
