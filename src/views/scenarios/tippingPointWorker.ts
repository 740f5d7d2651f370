// The bundler makes the module behind this address, which the linter cannot see.
// oxlint-disable-next-line import/default
import address from './tippingPoint.worker.ts?worker&url'

/** Trusted Types, which the DOM library of TypeScript does not describe yet. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

declare global {
  var trustedTypes: TrustedTypes | undefined
}

/** The security policy of the site names this one, which lets nothing but the worker start. */
const policy = globalThis.trustedTypes?.createPolicy('tipping-point-worker', {
  createScriptURL: () => address,
})

/** Starts the search for tipping points beside the page. */
export const tippingPointWorker = (): Worker =>
  new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' })
