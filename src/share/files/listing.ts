import type { Shown } from '#charts/frame/chart.tsx'

/** Rows that can be saved: of a figure, or of a table or list beside figures. */
export type Listing = Pick<
  Shown,
  | 'id'
  | 'title'
  | 'summary'
  | 'titleFinds'
  | 'note'
  | 'table'
  | 'sources'
  | 'disputes'
  | 'conditions'
  | 'place'
>
