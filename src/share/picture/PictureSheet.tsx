import { Suspense, type CSSProperties } from 'react'
import type { Shown } from '#charts/frame/chart.tsx'
import { dayWords } from '#domain/days/edtfWords.ts'
import { Wordmark } from '#marks/Wordmark.tsx'
import { LICENCE, PUBLISHER } from '#share/cite/reference.ts'
import type { Facts } from '#share/facts.ts'
import { printedAddress } from '#share/links.ts'
import { Legend } from '#ui/Legend.tsx'
import { innerWidth, marginOf, type Fit } from './fit.ts'
import styles from './PictureSheet.module.css'
import type { Preset } from './presets.ts'

export type SheetProps = Fit & {
  readonly shown: Shown
  readonly facts: Facts
  readonly preset: Preset
  readonly withSentence: boolean
}

/** Title, sentence, legend, plot and source line on a sheet of a given size, laid out by the browser. */
export function PictureSheet({
  shown,
  facts,
  preset,
  withSentence,
  scale,
  titleScale,
  wordScale,
  plotHeight,
}: SheetProps) {
  const inPlot = (pixels: number) => `${pixels / scale}px`
  const body = preset.body * wordScale
  const sizes: CSSProperties & Readonly<Record<`--${string}`, string>> = {
    inlineSize: inPlot(preset.width),
    minBlockSize: inPlot(preset.height),
    '--sheet-margin': inPlot(marginOf(preset)),
    '--sheet-title': inPlot(preset.title * titleScale),
    '--sheet-body': inPlot(body),
    '--sheet-foot': inPlot(body * 0.74),
    '--sheet-gap': inPlot(body * 0.7),
  }
  return (
    <div className={styles.sheet} style={sizes}>
      <div className={styles.body} data-part>
        <div className={styles.title} data-title>
          {shown.title}
        </div>
        {withSentence && <div className={styles.sentence}>{shown.summary}</div>}
        {shown.legend.length > 0 && (
          <div className={styles.legend}>
            <Legend entries={shown.legend} />
          </div>
        )}
        <div className={styles.plot} data-plot>
          <Suspense fallback={<div data-pending />}>
            {shown.plot({
              width: innerWidth(preset, scale),
              still: true,
              ...(plotHeight === null ? {} : { height: plotHeight }),
            })}
          </Suspense>
        </div>
      </div>
      <div className={styles.foot} data-part>
        {shown.note && <div className={styles.note}>{shown.note}</div>}
        <div className={styles.line}>
          <div className={styles.brand}>
            <Wordmark /> {PUBLISHER}
          </div>
          <div className={styles.facts}>
            <div>{factsLine(shown, facts)}</div>
            <div>{printedAddress(facts.short)}</div>
          </div>
        </div>
      </div>
    </div>
  )
}

export function factsLine({ sources }: Shown, { filters, asof, version }: Facts): string {
  return [
    sources.length > 0 ? `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}` : '',
    filters === '' ? '' : `shown: ${filters}`,
    `as of ${dayWords(asof)}`,
    `data version ${version.id}`,
    LICENCE.name,
  ]
    .filter(Boolean)
    .join(' · ')
}
