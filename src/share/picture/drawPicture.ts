import type { Shown } from '#charts/frame/chart.tsx'
import type { Facts } from '#share/facts.ts'
import { firstFit, nextFit, type Measured } from './fit.ts'
import { htmlCopy } from './htmlCopy.ts'
import { palette } from './palette.ts'
import { PRESETS, type Background, type PresetName } from './presets.ts'
import { sheetOnPage } from './sheetOnPage.ts'

export type PictureOptions = {
  readonly preset: PresetName
  readonly background: Background
  readonly withSentence: boolean
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
}

const MOST_TRIALS = 14

/**
 * Draws a chart on a sheet of its own, from the chart's definition and not from the screen: a capture of the
 * screen depends on zoom, theme and window, so two readers of one address would get two pictures.
 *
 * @throws {Error} in words for the reader, where the plot cannot be drawn
 */
export async function drawPicture(
  shown: Shown,
  facts: Facts,
  options: PictureOptions,
): Promise<Picture> {
  const preset = PRESETS[options.preset]
  const { withSentence } = options
  const content = { shown, facts, preset, withSentence }
  const sheet = sheetOnPage(options.background)
  try {
    let fit = firstFit(preset, shown.isElastic)
    let element = await sheet.draw({ ...content, ...fit })
    for (let trial = 0; trial < MOST_TRIALS; trial += 1) {
      const next = nextFit(fit, measured(element), preset, shown.height, trial < 2)
      if (!next) break
      fit = next
      // Each trial is measured before the next can be chosen.
      // oxlint-disable-next-line no-await-in-loop
      element = await sheet.draw({ ...content, ...fit })
    }
    const background = options.background === 'transparent' ? null : options.background
    return {
      ...options,
      drawing: htmlCopy(element),
      scale: fit.scale,
      width: preset.width,
      height: Math.max(
        preset.height,
        preset.paper === null ? 0 : Math.round(heightOf(element) * fit.scale),
      ),
      paper: background === null ? null : (palette(background)['--paper'] ?? null),
      smallestType: 12 * fit.scale,
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
    spread: Math.max(1, sheet.scrollWidth / sheet.clientWidth, ...spreads),
    titleLines: title
      ? Math.round(heightOf(title) / Number.parseFloat(getComputedStyle(title).lineHeight))
      : 1,
  }
}

const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0
