import { defineAddress } from './address.ts'

/** `/data`: codebook, sources, disputes, versions. `q` searches the sources. */
export const methodsAddress = defineAddress({})
