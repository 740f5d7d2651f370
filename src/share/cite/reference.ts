import type { IsoDate } from '#domain/days/edtf.ts'

/** Pinned to one version of the data. */
export type Reference = {
  readonly title: string
  /** The full, pinned address. */
  readonly address: string
  readonly version: IsoDate
  readonly asof: IsoDate
  /** The day of reading. */
  readonly read: IsoDate
  /** Number among references of one title and data in one list, from 1. */
  readonly nth?: number
}

export const PUBLISHER = 'Oversight Atlas'
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

/** Without line ends and control characters: every format here ends a field with its line. */
export const oneLine = (text: string) => text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim()

/** `oversight-atlas-2026-11-23-meta-signs`; the same for the same title and data. */
export function citationKey({ title, version, nth = 1 }: Reference): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const suffix = nth > 1 ? `-${nth}` : ''
  return `oversight-atlas-${version}-${words.slice(0, 40).replace(/-$/, '')}${suffix}`
}
