// Resolved by the bundler, which the linter cannot see.
// oxlint-disable-next-line import/default
import address from './find.worker.ts?worker&url'
import { ownScript } from '#ui/ownScript.ts'

export const findWorker = (): Worker => new Worker(ownScript(address), { type: 'module' })
