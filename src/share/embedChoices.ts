/** What can be set of an embed, in words. */
export const EMBED_CHOICES = {
  theme: {
    label: 'Colors',
    options: [
      { value: 'auto', label: 'Reader’s' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
    ],
  },
  background: {
    label: 'Background',
    options: [
      { value: 'paper', label: 'Paper' },
      { value: 'none', label: 'Of your page' },
    ],
  },
  margin: {
    label: 'Margin at the sides',
    options: [
      { value: 'none', label: 'None' },
      { value: 'narrow', label: 'Narrow' },
      { value: 'wide', label: 'Wide' },
    ],
  },
  controls: {
    label: 'Readers can change',
    options: [
      { value: 'none', label: 'Nothing' },
      { value: 'time', label: 'The as-of day' },
      { value: 'filters', label: 'All filters' },
    ],
  },
} as const

/** Only of a chart that a lever moves. */
export const WITH_LEVERS = {
  label: EMBED_CHOICES.controls.label,
  options: [...EMBED_CHOICES.controls.options, { value: 'levers', label: 'The levers' }],
} as const

/** What the levers of an embed are. */
export const LEVERS_HINT =
  'Regimes and the levers that move this chart: the first in sight, the others behind “More levers”.'

/** As words for a choice of two. */
export const WHOLE_CHOICE = {
  label: 'A tall figure',
  options: [
    { value: 'folded', label: 'Folded at 1,200 px' },
    { value: 'whole', label: 'Whole' },
  ],
} as const
