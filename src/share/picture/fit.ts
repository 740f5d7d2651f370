import type { Preset } from './presets.ts'

export type Fit = {
  /** Pixels of the picture a pixel of the sheet. */
  readonly scale: number
  /** Size of the title in sizes of the preset. */
  readonly titleScale: number
  /** Size of all other words in sizes of the preset. */
  readonly wordScale: number
  /** Height of an elastic plot, in pixels of the sheet; `null` for a plot with a height of its own. */
  readonly plotHeight: number | null
}

/** In pixels of the sheet. */
export type Measured = {
  /** Height of everything but the plot. */
  readonly words: number
  readonly plot: number
  /** Width needed, in widths available: over 1 where a table would have to scroll. */
  readonly spread: number
  readonly titleLines: number
}

/** Type of the plot is 15 px on the page; on a sheet it is up to this many times the preset's body. */
const LARGEST = 1.3
/** Smallest plot type, in sizes of the preset's body, of a picture that may grow in height. */
const LEAST_ON_PAPER = 0.7
/** Smallest plot type of a picture of fixed size; the dialog warns. */
const LEAST_ON_SCREEN = 0.05
/** Where plot type is below this share of the preset's body, words are set smaller, by the other factor. */
const SQUEEZED = 0.8
const GIVEN_WAY = 0.75
const LEAST_PLOT = 180
const LEAST_TITLE = 0.5

/** At which plot type is the preset's body. */
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
  // Words give way before the plot becomes unreadable.
  if (preset.paper === null && next < base * SQUEEZED && fit.wordScale === 1) {
    return { ...fit, scale: next, wordScale: GIVEN_WAY, titleScale: titleScale * GIVEN_WAY }
  }
  return next === scale ? null : { ...fit, scale: next }
}
