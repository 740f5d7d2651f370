/**
 * A number in English digits, with at most one after the point: `1,234`, `12,345.7`; from 10^15 on as scripts write it.
 * The same as `Intl.NumberFormat`, which takes a browser 40 to 80 ms when a page first asks for anything of a language.
 */
export function digits(value: number): string {
  const size = Math.abs(value)
  if (size < 0.05) return '0'
  if (size >= 1e15 || Number.isNaN(value)) return String(value)
  // Shifted as text, so that a half of a tenth is one.
  const tenths = Math.round(Number(`${size}e1`))
  const whole = String(Math.trunc(tenths / 10)).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '-' : ''}${whole}${tenths % 10 === 0 ? '' : `.${tenths % 10}`}`
}
