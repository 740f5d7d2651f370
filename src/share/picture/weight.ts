/**
 * The weight of letters, as attributes. Programs without a browser know hundreds alone, and draw any other weight as
 * regular: they get the nearest; a browser goes by `style`.
 *
 * @param around weight of what it stands in, which it would have by itself
 */
export function weightOf({ fontWeight }: CSSStyleDeclaration, around = '400') {
  if (fontWeight === around) return {}
  const hundred = `${Math.round(Number(fontWeight) / 100)}00`
  return {
    'font-weight': hundred,
    style: hundred === fontWeight ? null : `font-weight:${fontWeight}`,
  }
}
