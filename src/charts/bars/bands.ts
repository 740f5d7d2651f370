import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import { REACH_BANDS, type ReachBand } from '#domain/regimes/rule/reach.ts'
import { reachLookWords, type ReachLook } from '#marks/reachLook.ts'

const LOOKS: Readonly<Record<ReachBand, ReachLook>> = {
  'must-pass': 'must',
  'may-test': 'may',
  undetermined: 'undetermined',
  indirect: 'hosts',
  'after-or-record': 'after',
  'not-reached': 'none',
}

export const bandLook = (band: ReachBand): ReachLook => LOOKS[band]

export const bandWords = (band: ReachBand): string => reachLookWords(LOOKS[band])

/** The bands that hold models, in their fixed order. */
export function bandsOf({ byBand }: Coverage) {
  return REACH_BANDS.filter((band) => byBand[band] > 0).map((band) => ({
    band,
    look: LOOKS[band],
    count: byBand[band],
  }))
}

/** The same side by side from `x`, each as wide as its count. In pixels. */
export function stretchesOf(coverage: Coverage, x: number, scale: number) {
  let start = x
  return bandsOf(coverage).map((band) => {
    const stretch = { ...band, x: start, width: band.count * scale }
    start += stretch.width
    return stretch
  })
}

export function looksIn(coverages: readonly Coverage[]): readonly ReachLook[] {
  return REACH_BANDS.filter((band) => coverages.some(({ byBand }) => byBand[band] > 0)).map(
    (band) => LOOKS[band],
  )
}
