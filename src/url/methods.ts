import { defineAddress } from './address.ts'

/** `/data`. */
export const methodsAddress = defineAddress({})
