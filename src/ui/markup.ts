const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
] as const

/** A text as it stands between tags or in an attribute of HTML or XML. Characters that XML forbids are left out. */
export const escapeMarkup = (text: string) =>
  ENTITIES.reduce(
    (escaped, [character, name]) => escaped.replaceAll(character, name),
    // oxlint-disable-next-line no-control-regex
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ''),
  )

/** The inverse of `escapeMarkup`. */
export const unescapeMarkup = (markup: string) =>
  ENTITIES.reduceRight((text, [character, name]) => text.replaceAll(name, character), markup)
