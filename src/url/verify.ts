import { defineAddress } from './address.ts'

/** `/verify`: files and links to check are never part of an address. */
export const verifyAddress = defineAddress({})
