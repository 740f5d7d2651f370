/** Trusted Types, which the DOM library of TypeScript does not describe yet. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

declare global {
  var trustedTypes: TrustedTypes | undefined
}

/** The security policy of the site names this one, which lets nothing start but scripts of the site itself. */
const policy = globalThis.trustedTypes?.createPolicy('own-scripts', {
  createScriptURL: (address) => {
    if (new URL(address, document.baseURI).origin === window.location.origin) return address
    throw new TypeError(`${address} is no script of this site`)
  },
})

/** The address of a script of ours that is to be started: a worker. @throws {TypeError} for any other. */
export const ownScript = (address: string): string => policy?.createScriptURL(address) ?? address
