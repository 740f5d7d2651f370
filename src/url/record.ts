import { defineAddress } from './address.ts'

/** Company and event pages: what they show is in their path. */
export const recordAddress = defineAddress({})
