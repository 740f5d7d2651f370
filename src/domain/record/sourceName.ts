import type { Source } from '#domain/schema/recordTables.ts'

/** `Meta, “Frontier AI Framework”`; the publisher alone where the source has no title. */
export const sourceName = ({ publisher, title }: Pick<Source, 'publisher' | 'title'>) =>
  title ? `${publisher}, “${title}”` : publisher
