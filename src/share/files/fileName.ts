import type { Shown } from '#charts/frame/chart.tsx'

/** `oversight-atlas_coverage_2026-11-23.csv`: chart, day of the view, and the data where it is of another day. */
export function fileName({ id, place: { lens } }: Shown, extension: string): string {
  const data = lens.asof === lens.version ? '' : `_data-${lens.version}`
  return `oversight-atlas_${id}_${lens.asof}${data}.${extension}`
}
