import type { Shown } from '#charts/frame/chart.tsx'
import type { Left, Reduction } from '#charts/frame/reduction.ts'
import type { Preset } from './presets.ts'

/** How a sheet is laid out: sizes, and what is left out so that the rest can be read. */
export type Fit = {
  /** Pixels of the picture a pixel of the sheet. */
  readonly scale: number
  /** Size of the title in sizes of the preset. */
  readonly titleScale: number
  /** Height of an elastic plot, in pixels of the sheet; `null` for a plot with a height of its own. */
  readonly plotHeight: number | null
  readonly reduction: Reduction
  readonly withSentence: boolean
  readonly withNote: boolean
  /** So many rows had no room; `null` before any were cut, and once there is more room. */
  readonly tooMany: number | null
  /** Once only, or two sizes could take turns for ever. */
  readonly wasEnlarged: boolean
}

/** In pixels of the sheet. */
export type Measured = {
  /** Height of everything but the plot. */
  readonly words: number
  readonly plot: number
  /** Smallest type of the plot. */
  readonly type: number
  /** Width needed, in widths available: over 1 where a table would have to scroll. */
  readonly spread: number
  readonly titleLines: number
}

/** What the next trial depends on besides the last. */
export type Given = {
  readonly preset: Preset
  /** What could still be left out. */
  readonly left: Left
  /** What the plot says of its height at a width, in pixels of the sheet. */
  readonly heightAt: (width: number) => number
  /** Whether the title says what is found. */
  readonly titleFinds: boolean
  /** Of a plot that fills any height, in pixels of the sheet; else `null`. */
  readonly leastHeight: number | null
}

/** A figure that cannot be read at a size, whatever is left out; said in words for the reader. */
export class NoRoom extends Error {
  override name = 'NoRoom'
}

/** Type of most plots, in pixels of the sheet. */
export const PLOT_TYPE = 12.5
/** What has room is enlarged up to this many times the least type. */
const LARGEST = 1.2
const LEAST_TITLE = 0.6
/** Rows that are kept where the sentence can give way, and those that are kept in any case. */
const FEW_ROWS = 5
const LEAST_ROWS = 3
const LEAST_COLUMNS = 3

export const marginOf = ({ width }: Preset) => width * 0.04

export const innerWidth = (preset: Preset, scale: number) =>
  Math.floor((preset.width - 2 * marginOf(preset)) / scale)

export const firstFit = (
  preset: Preset,
  { leastHeight }: Pick<Shown, 'leastHeight'>,
  choices: Pick<Fit, 'reduction' | 'withSentence'>,
): Fit => ({
  ...choices,
  scale: preset.least / PLOT_TYPE,
  titleScale: 1,
  plotHeight: leastHeight,
  withNote: true,
  tooMany: null,
  wasEnlarged: false,
})

/**
 * The next trial after a sheet was laid out and measured, or `null` where it is good: every letter as large as the
 * preset asks, nothing cut, the title in its lines, and the plot as large as it may be. What has no room is folded,
 * then cut to its first rows; then the sentence goes, then the caveat.
 *
 * @throws {NoRoom} where nothing more can be left out
 */
export function nextFit(fit: Fit, measured: Measured, given: Given): Fit | null {
  const { preset, left, leastHeight } = given
  const { words, plot, spread, titleLines } = measured
  const { scale, titleScale, plotHeight, reduction } = fit
  if (titleLines > preset.titleLines && titleScale > LEAST_TITLE) {
    return { ...fit, titleScale: titleScale * 0.93 }
  }
  const least = preset.least / measured.type
  // Type that is drawn for wide plots may be smaller or larger than was thought.
  if (scale < least - 0.001) return { ...fit, scale: least }
  if (spread > 1.005) {
    const columns = left.columns?.names.length ?? 0
    if (scale > least * 1.005) return { ...fit, scale: Math.max(least, scale / spread) }
    if (columns <= LEAST_COLUMNS) throw noRoom(preset)
    const kept = Math.max(LEAST_COLUMNS, Math.min(columns - 1, Math.floor(columns / spread)))
    return { ...fit, reduction: { ...reduction, columns: kept } }
  }
  const room = preset.height / scale - words
  if (preset.paper !== null && leastHeight === null) return enlarged(fit, measured, given, least)
  if (plotHeight !== null && leastHeight !== null) {
    const wanted = Math.floor(plotHeight + room - plot)
    if (wanted < leastHeight - 1)
      return scale > least * 1.005
        ? { ...fit, scale: least, plotHeight: leastHeight }
        : lessWords(fit, given)
    return Math.abs(wanted - plotHeight) > 1 ? { ...fit, plotHeight: wanted } : null
  }
  if (plot <= room) {
    return moreRows(fit, measured, room) ?? enlarged(fit, measured, given, least)
  }
  // A smaller scale is a wider sheet, so its rows may be fewer lines.
  if (scale > least * 1.005) return { ...fit, scale: least }
  return reduced(fit, measured, given)
}

/** The largest scale at which all still has room, if it is larger than this one. */
function enlarged(fit: Fit, measured: Measured, given: Given, least: number): Fit | null {
  const { words, plot } = measured
  const { preset, heightAt } = given
  if (fit.wasEnlarged) return null
  const honest = plot / Math.max(1, heightAt(innerWidth(preset, fit.scale)))
  const fits = (trial: number) =>
    heightAt(innerWidth(preset, trial)) * honest * trial <= preset.height - words * fit.scale
  const trials = Array.from({ length: 20 }, (_, step) => least * LARGEST * 0.985 ** step)
  const best = trials.find((trial) => trial <= fit.scale * 1.01 || fits(trial)) ?? fit.scale
  return best > fit.scale * 1.01 ? { ...fit, scale: best, wasEnlarged: true } : null
}

/** As many more rows as there seems to be room for, where fewer were drawn than might fit; else `null`. */
function moreRows(fit: Fit, { plot }: Measured, room: number): Fit | null {
  const { reduction, tooMany } = fit
  const { rows } = reduction
  if (rows === null) return null
  const most = (tooMany ?? Infinity) - 1
  // The head is as high as a row.
  const more = Math.min(most, rows + Math.floor((room - plot) / (plot / (rows + 1))))
  return more > rows ? { ...fit, reduction: { ...reduction, rows: more } } : null
}

/** Folds, then cuts rows, then leaves out words, and then cuts more rows. */
function reduced(fit: Fit, { words, plot }: Measured, given: Given): Fit {
  const { preset, left } = given
  const { reduction, scale, withSentence, withNote } = fit
  const fold = left.folds.find(({ id }) => !reduction.folds.includes(id))
  if (fold) return { ...fit, reduction: { ...reduction, folds: [...reduction.folds, fold.id] } }
  const rows = left.rows?.names.length ?? 0
  const room = preset.height / scale - words
  const fitting = Math.min(rows - 1, Math.max(1, Math.floor(room / (plot / (rows + 1))) - 1))
  const few = withSentence || withNote ? FEW_ROWS : LEAST_ROWS
  if (rows > few) {
    const kept = Math.max(few, fitting)
    return { ...fit, tooMany: rows, reduction: { ...reduction, rows: kept } }
  }
  return lessWords(fit, given)
}

/** The sentence goes first where the title says what is found. */
function lessWords(fit: Fit, { preset, titleFinds }: Given): Fit {
  if (fit.withSentence && (titleFinds || !fit.withNote))
    return { ...fit, withSentence: false, tooMany: null }
  if (fit.withNote) return { ...fit, withNote: false, tooMany: null }
  throw noRoom(preset)
}

export const noRoom = ({ name }: Preset) =>
  new NoRoom(
    `${name} has no room for this figure at a size that can be read. A document grows with its rows; or narrow the view, for instance to fewer companies.`,
  )
