import type { Shown } from '#charts/frame/chart.tsx'

/** `oversight-atlas_coverage_2026-11-23.csv`: chart, as-of day, and the version where it is another day. */
export function fileName(
  { id, place: { lens } }: Pick<Shown, 'id' | 'place'>,
  extension: string,
): string {
  const data = lens.asof === lens.version ? '' : `_data-${lens.version}`
  return `oversight-atlas_${id}_${lens.asof}${data}.${extension}`
}
