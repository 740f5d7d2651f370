/** A text as it stands between tags or in an attribute. Signs that XML forbids are left out. */
export const escapeXml = (text: string) =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Two digits after the point are a hundredth of a pixel. */
export const short = (value: number) => String(Math.round(value * 100) / 100)

/** A tag; attributes that are null are left out, numbers are shortened. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(value ?? '')}"`,
    )
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}
