import type { ListLine } from '#domain/record/eventList.ts'
import type { Tables } from '#domain/schema/tables.ts'

export type EventLinesProps = {
  readonly lines: readonly ListLine[]
  /** Folded words to highlight. */
  readonly words: readonly string[]
  /** Id of the open event. */
  readonly open: string | null
  readonly href: (event: string) => string
  readonly tables: Pick<Tables, 'actors'> & Partial<Pick<Tables, 'sources'>>
}
