import { dayWords } from '#domain/days/edtfWords.ts'
import type { TwoPicturesModel } from './selectTwoPictures.ts'

/** In CSS pixels. */
export const ROW_HEIGHT = 28

/** What one side is of: a version, or a day. */
export function sideHead(
  { isPair, ...sides }: TwoPicturesModel,
  which: 'before' | 'after',
): string {
  const { version, day } = sides[which]
  return isPair ? `data of ${dayWords(version, 'short')}` : dayWords(day, 'short')
}
