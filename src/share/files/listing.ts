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

type Listed = Pick<Listing, 'id' | 'title' | 'summary' | 'table' | 'place'> & Partial<Listing>

/** Of a list beside figures: it rests on what its rows rest on, and its title is what it is called. */
export const listingOf = (listed: Listed): Listing => ({
  titleFinds: false,
  note: null,
  sources: [...new Set(listed.table.behind?.flatMap(({ sources }) => sources))],
  disputes: [],
  conditions: [],
  ...listed,
})
