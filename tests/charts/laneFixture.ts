import { selectStanceTimeline } from '#charts/stance-timeline/selectStanceTimeline.ts'
import type { LaneKind } from '#domain/record/lanes.ts'
import type { Lens } from '#domain/record/lens.ts'
import { openLens, published } from '#tests/domain/timelineFixture.ts'

/** What the timeline is made of, as published. */
export const tablesOf = (version: string) => ({
  stances: published('stances', version),
  events: published('events', version),
  actors: published('actors', version),
  companies: published('companies', version),
})

export const tables = tablesOf('2026-11-23')

/** The lanes of the record through a lens. */
export const model = (
  lens: Partial<Lens> = {},
  lane: LaneKind = 'company',
  { fold = 'none', period = null }: { fold?: 'silent' | 'none'; period?: string | null } = {},
) => selectStanceTimeline(tables, { ...openLens, ...lens }, { lane, fold, period })
