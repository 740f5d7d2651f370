/**
 * The roles of type for what is drawn, in CSS pixels. A plot measures its words before there is a page, and keeps its
 * proportions where the reader's letters are larger: so it cannot take them from the sheet, whose names and sizes
 * these are.
 */
export const TYPE = {
  headline: 36,
  title: 21,
  sentence: 15,
  cell: 14,
  note: 13.5,
  axis: 12.5,
  tag: 12,
  /** Of the number that it raises. */
  power: '0.72em',
} as const
