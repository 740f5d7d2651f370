import { defineAddress } from './address.ts'

export const overviewAddress = defineAddress({})
