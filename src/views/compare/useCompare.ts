import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import { compareAddress } from '#url/compare.ts'
import { useLens } from '#views/useLens.ts'

export const useCompare = () => useLens(compareAddress, comparisonChart.needs)

export type Compare = ReturnType<typeof useCompare>
