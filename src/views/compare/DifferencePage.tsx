import type { Compare } from './useCompare.ts'

export function DifferencePage({ against }: { readonly compare: Compare; readonly against: string }) {
  return <h1>Differences against {against}</h1>
}
