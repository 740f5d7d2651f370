import { Suspense, type CSSProperties } from 'react'
import type { Reduce, Shown } from '#charts/frame/chart.tsx'
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
  /** What is drawn of it. */
  readonly plot: ReturnType<Reduce>
  readonly facts: Facts
  readonly preset: Preset
  readonly withKey: boolean
  /** What the plot does not show, in sentences. */
  readonly left: string
}

/** Up to this width its foot is one line where it can be, in pixels. */
const SMALL = 1200

/** Title, sentence, legend, plot and source line on a sheet of a given size, laid out by the browser. */
export function PictureSheet({
  shown,
  plot,
  facts,
  preset,
  scale,
  titleScale,
  plotHeight,
  left,
  withKey,
  withSentence,
  withNote,
}: SheetProps) {
  const inPlot = (pixels: number) => `${pixels / scale}px`
  const { body } = preset
  const isSmall = preset.width <= SMALL
  const caveat = withNote ? shown.note : null
  const sizes: CSSProperties & Readonly<Record<`--${string}`, string>> = {
    inlineSize: inPlot(preset.width),
    minBlockSize: inPlot(preset.height),
    '--sheet-margin': inPlot(marginOf(preset)),
    '--sheet-title': inPlot(preset.title * titleScale),
    '--sheet-body': inPlot(body),
    '--sheet-least': inPlot(preset.least),
    '--sheet-gap': inPlot(body * 0.62),
  }
  return (
    <div className={styles.sheet} style={sizes}>
      <div data-part>
        {!(preset.isUnderFinding && shown.titleFinds) && (
          <div className={styles.title} data-title>
            {wholeWords(shown.title)}
          </div>
        )}
        {withSentence && <div className={styles.sentence}>{shown.summary}</div>}
        {withKey && plot.legend.length > 0 && (
          <div className={styles.legend}>
            <Legend entries={plot.legend} />
          </div>
        )}
        <div className={styles.plot} data-plot>
          <Suspense fallback={<div data-pending />}>
            {plot.plot({
              width: innerWidth(preset, scale),
              still: true,
              ...(plotHeight === null ? {} : { height: plotHeight }),
            })}
          </Suspense>
        </div>
      </div>
      <div className={styles.foot} data-part>
        {(caveat || left) && (
          <div className={styles.note}>{[caveat, left].filter(Boolean).join(' ')}</div>
        )}
        <div className={styles.line} data-stacked={isSmall || undefined}>
          <div className={styles.brand}>
            <Wordmark /> {PUBLISHER}
          </div>
          <div className={styles.facts}>
            <div>{factsLine(shown, facts, isSmall)}</div>
            <div>{printedAddress(facts.short)}</div>
          </div>
        </div>
      </div>
    </div>
  )
}

/** A line breaks between words, and not at the hyphen of one: joined by what has no width, and left out of the file. */
const wholeWords = (text: string) => text.replace(/(?<=\S)-(?=\S)/g, '-\u2060')

/** Kept on one line. */
const unbroken = (text: string) => wholeWords(text).replaceAll(' ', '\u00a0')

/** Sources, filters, day, version and license. Filters may be long, and may break. */
export function factsLine(
  { sources }: Shown,
  { filters, asof, version }: Facts,
  isSmall: boolean,
): string {
  return [
    sources.length > 0
      ? unbroken(`${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`)
      : '',
    filters === '' ? '' : `shown: ${filters}`,
    unbroken(`as of ${dayWords(asof, isSmall ? 'short' : 'long')}`),
    // The address of a small picture says it.
    isSmall ? '' : unbroken(`data version ${version.id}`),
    unbroken(LICENCE.name),
  ]
    .filter(Boolean)
    .join(' · ')
}
