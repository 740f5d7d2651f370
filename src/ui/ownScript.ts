/** Trusted Types, which TypeScript's DOM library lacks. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

declare global {
  var trustedTypes: TrustedTypes | undefined
}

/** Named in the site's CSP: only scripts of the site itself start. */
const policy = globalThis.trustedTypes?.createPolicy('own-scripts', {
  createScriptURL: (address) => {
    if (new URL(address, document.baseURI).origin === window.location.origin) return address
    throw new TypeError(`${address} is no script of this site`)
  },
})

/** Address of a script of the site, such as a worker. @throws {TypeError} for any other. */
export const ownScript = (address: string): string => policy?.createScriptURL(address) ?? address
