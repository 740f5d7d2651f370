import type { Preset } from './presets.ts'

/** How the words and the plot share a sheet. */
export type Fit = {
  /** Pixels of the picture for one of the sheet. */
  readonly scale: number
  /** How much smaller than the preset says the title has to be. */
  readonly titleScale: number
  /** How much smaller than the preset says all other words are. */
  readonly wordScale: number
  /** Height of an elastic plot, in pixels of the sheet; null for a plot that knows its own. */
  readonly plotHeight: number | null
}

/** What came of a trial, in pixels of the sheet. */
export type Measured = {
  /** Everything but the plot: words, legend, margins. */
  readonly words: number
  readonly plot: number
  /** Width that something takes, of the width it has: over 1 where a table would have to scroll. */
  readonly spread: number
  readonly titleLines: number
}

/** Type of the plot is 15 px on the page; on a sheet it is as large as the preset's body, or up to this much larger. */
const LARGEST = 1.3
/** Below this share of the preset's body, a picture that may grow in height grows instead. */
const LEAST_ON_PAPER = 0.7
/** A picture of fixed size holds everything, however small; the dialog says so. */
const LEAST_ON_SCREEN = 0.05
/** Below this share of the preset's body, words are set at the other share of their size. */
const SQUEEZED = 0.8
const GIVEN_WAY = 0.75
const LEAST_PLOT = 180
const LEAST_TITLE = 0.5

/** At this scale the plot's type is as large as the preset's body. */
const baseScale = ({ body }: Preset) => body / 15

export const marginOf = ({ width }: Preset) => width * 0.04

export const innerWidth = (preset: Preset, scale: number) =>
  Math.floor((preset.width - 2 * marginOf(preset)) / scale)

export const firstFit = (preset: Preset, isElastic: boolean): Fit => ({
  scale: baseScale(preset),
  titleScale: 1,
  wordScale: 1,
  plotHeight: isElastic ? LEAST_PLOT : null,
})

/**
 * The next trial after a sheet was laid out and measured, or null where it is good: nothing cut, the title in its
 * lines, and the plot as large as it may be.
 *
 * @param heightAt what the plot says of its height at a width, in pixels of the sheet
 * @param isEarly only early trials may be enlarged, or two sizes could take turns for ever
 */
export function nextFit(
  fit: Fit,
  { words, plot, spread, titleLines }: Measured,
  preset: Preset,
  heightAt: (width: number) => number,
  isEarly: boolean,
): Fit | null {
  const { scale, titleScale, plotHeight } = fit
  if (titleLines > preset.titleLines && titleScale > LEAST_TITLE) {
    return { ...fit, titleScale: titleScale * 0.93 }
  }
  if (spread > 1.005) return { ...fit, scale: scale / spread }
  const room = preset.height / scale - words
  if (plotHeight !== null) {
    const wanted = Math.floor(plotHeight + room - plot)
    if (wanted < LEAST_PLOT - 1) return { ...fit, scale: scale * 0.92, plotHeight: LEAST_PLOT }
    return Math.abs(wanted - plotHeight) > 1 ? { ...fit, plotHeight: wanted } : null
  }
  const isHigh = plot > room
  if (!isHigh && !isEarly) return null
  const honest = plot / Math.max(1, heightAt(innerWidth(preset, scale)))
  const fits = (trial: number) =>
    heightAt(innerWidth(preset, trial)) * honest * trial <= preset.height - words * scale
  const base = baseScale(preset)
  const floor = preset.paper === null ? base * LEAST_ON_SCREEN : base * LEAST_ON_PAPER
  const start = isHigh ? scale * 0.98 : base * LARGEST
  const trials = Array.from({ length: 120 }, (_, step) => start * 0.98 ** step)
  const best = trials.find((trial) => trial <= floor || fits(trial)) ?? floor
  const next = Math.max(floor, best)
  // Rather than print a plot that nobody can read under large words, the words give way a little.
  if (preset.paper === null && next < base * SQUEEZED && fit.wordScale === 1) {
    return { ...fit, scale: next, wordScale: GIVEN_WAY, titleScale: titleScale * GIVEN_WAY }
  }
  return next === scale ? null : { ...fit, scale: next }
}
