// citation-js ships no types; these are the parts that the tests use.
declare module '@citation-js/core' {
  type DateParts = { readonly 'date-parts': readonly (readonly number[])[] }
  type Item = {
    readonly id?: string
    readonly 'title-short'?: string
    readonly title?: string
    readonly URL?: string
    readonly author?: readonly Readonly<Record<string, string>>[]
    readonly issued?: DateParts
    readonly accessed?: DateParts
  }
  export class Cite {
    constructor(text: string)
    readonly data: readonly Item[]
    format(kind: 'bibliography', options: { readonly template: string }): string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
