const SIGNS = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
] as const

/** A text as it stands between tags or in an attribute of HTML or XML. Signs that XML forbids are left out. */
export const escapeMarkup = (text: string) =>
  SIGNS.reduce(
    (escaped, [sign, name]) => escaped.replaceAll(sign, name),
    // oxlint-disable-next-line no-control-regex
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ''),
  )

/** The text again. */
export const unescapeMarkup = (markup: string) =>
  SIGNS.reduceRight((text, [sign, name]) => text.replaceAll(name, sign), markup)
