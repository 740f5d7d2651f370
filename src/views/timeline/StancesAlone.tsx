import { useTables } from '#data/useTables.ts'
import { LaneFigure } from './LaneFigure.tsx'
import type { TimelineState } from './timelineState.ts'

/** The lanes without events, where these could not be read. */
export function StancesAlone({ state }: { readonly state: TimelineState }) {
  const tables = useTables(state.version, ['stances', 'actors', 'companies'])
  return <LaneFigure state={state} tables={{ ...tables, events: [] }} lens={state.lens} />
}
