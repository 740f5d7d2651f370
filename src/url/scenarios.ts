import { defineAddress } from './address.ts'
import { slugOrNull } from './param.ts'

/** `/scenarios?model=muse-spark-open`: levers are added beside it. */
export const scenariosAddress = defineAddress({
  /** The model whose rule trace is open. */
  model: slugOrNull,
})
