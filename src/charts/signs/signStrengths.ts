import type { Sign } from '#domain/regimes/findings/leaning.ts'
import { listed, numberWords } from '#domain/words/words.ts'

export const SIGN_STRENGTHS = ['strong', 'moderate', 'weak'] as const

/** `one strong and two weak`. Empty for no signs. */
export function strengths(signs: readonly Sign[]): string {
  return listed(
    SIGN_STRENGTHS.flatMap((strength) => {
      const many = signs.filter(({ pull }) => pull.strength === strength).length
      return many === 0 ? [] : [`${numberWords(many)} ${strength}`]
    }),
  )
}
