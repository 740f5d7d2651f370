import { defineAddress } from './address.ts'

/** `/search?q=meta+sign`: `q` is what is looked for. */
export const searchAddress = defineAddress({})

/** For programs that send words on: of the page of the search, with a place for them (RFC 6570). */
export const searchTemplate = (page: string) => `${page}?q={search_term_string}`
