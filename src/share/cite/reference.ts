import type { IsoDate } from '#domain/days/edtf.ts'

/** Pinned to one version of the data. */
export type Reference = {
  /** What is found, or what a page is called. */
  readonly title: string
  /** What the figure is called that shows it. */
  readonly figure?: string
  /** The full, pinned address. */
  readonly address: string
  readonly version: IsoDate
  readonly asof: IsoDate
  /** The day of reading. */
  readonly read: IsoDate
}

export const PUBLISHER = 'Oversight Atlas'
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

/** Without line ends and control characters: every format here ends a field with its line. */
export const oneLine = (text: string) => text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim()

/** How a figure is called beside what it finds; empty for a page. */
export const shortTitle = ({ title, figure = '' }: Reference) =>
  figure === title ? '' : oneLine(figure)

/**
 * `oversight-atlas-2026-11-23-lodz-signs-1f4k9x2`: data, the first words, and an ending that is another for every
 * address. Latin letters are plain ones, since old LaTeX knows no others in a key; of other scripts they stay.
 */
export function citationKey({ title, version, address }: Reference): string {
  const words = oneLine(title)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/\p{Script=Latin}/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  const first = Array.from(words).slice(0, 40).join('').replace(/^-|-$/g, '')
  return ['oversight-atlas', version, first, endingOf(`${address} ${title}`)]
    .filter(Boolean)
    .join('-')
}

/** Latin letters that are no plain letter with a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ŧ: 't',
}

/** FNV-1a over 64 bits: short, and as good as unlike for unlike texts. No secret rests on it. */
function endingOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(36).slice(-8)
}
