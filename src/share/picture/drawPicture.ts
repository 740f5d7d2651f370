import type { Shown } from '#charts/frame/chart.tsx'
import type { Facts } from '#share/facts.ts'
import { WHOLE, type Fold } from '#charts/frame/reduction.ts'
import { firstFit, nextFit, noRoom, PLOT_TYPE, type Fit, type Measured } from './fit.ts'
import { htmlCopy } from './htmlCopy.ts'
import { leftOutWords } from './leftOut.ts'
import { palette } from './palette.ts'
import { PRESETS, type Background, type PresetName } from './presets.ts'
import { sheetOnPage } from './sheetOnPage.ts'

export type PictureOptions = {
  readonly preset: PresetName
  readonly background: Background
  readonly withSentence: boolean
  /** Defaults to true. */
  readonly withKey?: boolean
  /** Ids of what the reader folds, whether or not there is room. */
  readonly folds?: readonly string[]
}

export type Picture = PictureOptions & {
  /** SVG text, in pixels of the sheet. */
  readonly drawing: string
  /** Pixels of the picture a pixel of the sheet. */
  readonly scale: number
  /** In pixels of the picture. Higher than the preset only where the preset may grow. */
  readonly width: number
  readonly height: number
  readonly paper: string | null
  /** Size of the smallest type, in pixels of the picture. */
  readonly smallestType: number
  /** What was laid out, and what had to be left out. */
  readonly fit: Fit
  /** What the plot does not show, in sentences; empty where it shows all. */
  readonly left: string
  /** What a reader may fold. */
  readonly foldable: readonly Fold[]
}

const MOST_TRIALS = 24

/**
 * Draws a chart on a sheet of its own, from the chart's definition and not from the screen: a capture of the
 * screen depends on zoom, theme and window, so two readers of one address would get two pictures.
 *
 * @throws {NoRoom} where it cannot be read at the size of the preset, whatever is left out
 * @throws {Error} in words for the reader, where the plot cannot be drawn
 */
export async function drawPicture(
  shown: Shown,
  facts: Facts,
  options: PictureOptions,
): Promise<Picture> {
  const preset = PRESETS[options.preset]
  const { withSentence, withKey = true, folds = [] } = options
  const reduce = await shown.reducing()
  const sheet = sheetOnPage(options.background)
  const draw = async (fit: Fit) => {
    const plot = reduce(fit.reduction)
    const left = leftOutWords(reduce, fit.reduction, fit.withSentence)
    const element = await sheet.draw({ shown, plot, facts, preset, withKey, left, ...fit })
    return { plot, left, element }
  }
  try {
    let fit = firstFit(preset, shown, {
      withSentence,
      reduction: { ...WHOLE, folds },
    })
    let { plot, left, element } = await draw(fit)
    let size = measured(element)
    for (let trial = 0; trial < MOST_TRIALS; trial += 1) {
      const next = nextFit(fit, size, {
        preset,
        left: plot,
        heightAt: plot.height,
        titleFinds: shown.titleFinds,
        leastHeight: shown.leastHeight,
      })
      if (!next) break
      fit = next
      // Each trial is measured before the next can be chosen.
      // oxlint-disable-next-line no-await-in-loop
      ;({ plot, left, element } = await draw(fit))
      size = measured(element)
    }
    const drawnHeight = Math.round(heightOf(element) * fit.scale)
    // However the trials ended, nothing may hang over the edge.
    if (preset.paper === null && drawnHeight > preset.height + 1) throw noRoom(preset)
    const background = options.background === 'transparent' ? null : options.background
    return {
      ...options,
      drawing: htmlCopy(element),
      scale: fit.scale,
      width: preset.width,
      height: preset.paper === null ? preset.height : Math.max(preset.height, drawnHeight),
      paper: background === null ? null : (palette(background)['--paper'] ?? null),
      smallestType: Math.min(size.type * fit.scale, preset.least),
      fit,
      left,
      foldable: reduce(WHOLE).folds,
    }
  } finally {
    sheet.remove()
  }
}

function measured(sheet: HTMLElement): Measured {
  const spreads = [...sheet.querySelectorAll('*')].map((one) =>
    one.clientWidth > 40 && getComputedStyle(one).overflowX !== 'visible'
      ? one.scrollWidth / one.clientWidth
      : 1,
  )
  const { padding, rowGap } = getComputedStyle(sheet)
  const parts = [...sheet.querySelectorAll('[data-part]')]
  const plot = heightOf(sheet.querySelector('[data-plot]'))
  const title = sheet.querySelector('[data-title]')
  return {
    plot,
    words:
      parts.reduce((sum, part) => sum + heightOf(part), 0) -
      plot +
      2 * Number.parseFloat(padding) +
      Number.parseFloat(rowGap),
    type: smallestType(sheet.querySelector('[data-plot]')),
    spread: Math.max(1, sheet.scrollWidth / sheet.clientWidth, ...spreads),
    titleLines: title
      ? Math.round(heightOf(title) / Number.parseFloat(getComputedStyle(title).lineHeight))
      : 1,
  }
}

/** Of the words that are drawn; a raised power is part of its number. In pixels of the sheet. */
function smallestType(plot: Element | null): number {
  const sizes = [...(plot?.querySelectorAll('*') ?? [])].flatMap((one) => {
    const hasWords = [...one.childNodes].some(
      (node) => node instanceof Text && node.data.trim() !== '',
    )
    if (!hasWords || one.getClientRects().length === 0 || one.matches('sup, [font-size$=em]'))
      return []
    const { fontSize, clipPath } = getComputedStyle(one)
    return clipPath === 'inset(50%)' ? [] : [Number.parseFloat(fontSize)]
  })
  // A plot without words is of any size.
  return sizes.length === 0 ? PLOT_TYPE : Math.min(...sizes)
}

const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0
