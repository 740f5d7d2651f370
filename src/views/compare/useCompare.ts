import type { TableName } from '#domain/tables.ts'
import { compareAddress } from '#url/compare.ts'
import { useLens } from '#views/useLens.ts'

const NEEDS: readonly TableName[] = [
  'companies',
  'stances',
  'positions',
  'commitments',
  'dimensions',
  'instruments',
  'disputes',
]

/** The address, the data version and the lens of the comparison. */
export const useCompare = () => useLens(compareAddress, NEEDS)

export type Compare = ReturnType<typeof useCompare>
