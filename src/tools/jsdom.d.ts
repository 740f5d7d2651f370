// jsdom ships no types; this is the part that is used.
declare module 'jsdom' {
  type Options = { readonly url: string; readonly pretendToBeVisual: boolean }
  export class JSDOM {
    constructor(html: string, options?: Options)
    readonly window: Window & typeof globalThis
  }
}
