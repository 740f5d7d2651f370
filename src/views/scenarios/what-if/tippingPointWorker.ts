// The bundler makes the module behind this address, which the linter cannot see.
// oxlint-disable-next-line import/default
import address from './tippingPoint.worker.ts?worker&url'
import { ownScript } from '#ui/ownScript.ts'

/** Starts the search for tipping points beside the page. */
export const tippingPointWorker = (): Worker => new Worker(ownScript(address), { type: 'module' })
