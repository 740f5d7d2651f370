/**
 * Type sizes of drawings, in CSS pixels. In code, since plots measure words before layout and keep their proportions
 * where the reader enlarges text. The same as the tokens of these names.
 */
export const TYPE = {
  headline: 36,
  title: 21,
  sentence: 15,
  cell: 14,
  note: 13.5,
  axis: 12.5,
  tag: 12,
  /** Relative to the number before it. */
  power: '0.72em',
} as const
