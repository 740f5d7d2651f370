import { defineAddress } from './address.ts'

/** Company and event pages: the id is in the path. */
export const recordAddress = defineAddress({})
