import { tippingPoints } from '#domain/regimes/findings/tippingPoint.ts'
import type { TippingQuestion } from './askTippingPoints.ts'

// The search tries tens of thousands of rules: beside the page, not in it.
addEventListener('message', ({ data }: MessageEvent<TippingQuestion>) => {
  const { scenario, facts, levers, goal } = data
  postMessage(tippingPoints(scenario, facts, levers, goal))
})
