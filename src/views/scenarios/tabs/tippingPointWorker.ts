// Resolved by the bundler, which the linter cannot see.
// oxlint-disable-next-line import/default
import address from './tippingPoint.worker.ts?worker&url'
import { ownScript } from '#ui/ownScript.ts'

export const tippingPointWorker = (): Worker => new Worker(ownScript(address), { type: 'module' })
