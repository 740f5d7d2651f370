import { useTables } from '#data/useTables.ts'
import { LaneFigure } from './LaneFigure.tsx'
import type { TimelinePlace } from './timelinePlace.ts'

/** The lanes without events, for when these could not be read: the stances are complete without them. */
export function StancesAlone({ place }: { readonly place: TimelinePlace }) {
  const tables = useTables(place.version, ['stances', 'actors', 'companies'])
  return <LaneFigure place={place} tables={{ ...tables, events: [] }} lens={place.lens} />
}
