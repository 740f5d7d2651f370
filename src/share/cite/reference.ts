import type { IsoDate } from '#domain/days/edtf.ts'

/** What is cited: always one address pinned to one version of the data, and the day on which it was read. */
export type Reference = {
  /** What the view, chart, cell, event or company is called. */
  readonly title: string
  /** The full, pinned address. */
  readonly address: string
  readonly version: IsoDate
  readonly asof: IsoDate
  /** The day of reading. */
  readonly read: IsoDate
  /** Tells it from others of the same title and data in one list; 1 needs none. */
  readonly nth?: number
}

export const PUBLISHER = 'Oversight Atlas'
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

/** One line, without signs that steer a program: every format here ends a field where the line ends. */
export const oneLine = (text: string) => text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim()

/** `oversight-atlas-2026-11-23-meta-signs`: the same for the same title and data, and safe in every format. */
export function citationKey({ title, version, nth = 1 }: Reference): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const suffix = nth > 1 ? `-${nth}` : ''
  return `oversight-atlas-${version}-${words.slice(0, 40).replace(/-$/, '')}${suffix}`
}
