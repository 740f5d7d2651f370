import { defineAddress } from './address.ts'
import { choice, slugOrNull } from './param.ts'

/** `/models?sort=compute&model=gpt-5-6`. */
export const modelsAddress = defineAddress({
  sort: choice(['released', 'name', 'developer', 'compute'], 'released'),
  model: slugOrNull,
})
