import { defineAddress } from './address.ts'

/** `/verify`: what is checked is handed over on the page, and never becomes part of an address. */
export const verifyAddress = defineAddress({})
