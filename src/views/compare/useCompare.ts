import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import { compareAddress } from '#url/compare.ts'
import { useLens } from '#views/useLens.ts'

/** The address, the data version and the lens of the comparison. */
export const useCompare = () => useLens(compareAddress, comparisonChart.needs)

export type Compare = ReturnType<typeof useCompare>
