import { escapeMarkup } from '#ui/markup.ts'

/** Two decimals: a hundredth of a pixel. */
export const short = (value: number) => String(Math.round(value * 100) / 100)

/** Attributes that are `null` are left out; numbers are shortened. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? short(value) : escapeMarkup(value ?? '')}"`,
    )
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}
