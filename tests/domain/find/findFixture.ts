import { FIND_TABLES, type FindTables } from '#domain/find/findTables.ts'
import { published } from '#tests/domain/timelineFixture.ts'

export const VERSION = '2026-11-23'

/** Everything that can be found in the researched record. */
export const findTables: FindTables = Object.fromEntries(
  FIND_TABLES.map((name) => [name, published(name, VERSION)]),
)

export const today = { asof: VERSION, version: VERSION, known: false }
