import { useEffect, useState } from 'react'
import { useTablesSoFar } from '#data/useTablesSoFar.ts'
import { useVersion } from '#data/useVersion.ts'
import type { FindGround } from '#domain/find/answerTo.ts'
import type { FindQuestion } from '#domain/find/findIn.ts'
import { FIND_TABLES } from '#domain/find/findTables.ts'
import { useLatest } from '#queries/useLatest.ts'
import type { SharedValues } from '#url/address.ts'
import { newFinder } from './finder.ts'
import { siteEntries } from './siteEntries.ts'

const LARGE: readonly string[] = ['models', 'sources']

/** The answer to a question, in the data and as of the day of an address; the one before it until it is there. */
export function useFind(
  question: FindQuestion,
  { asof: day, data, known }: Pick<SharedValues, 'asof' | 'data' | 'known'>,
) {
  const { version } = useVersion(data)
  const read = useTablesSoFar(version, FIND_TABLES)
  const { tables, waiting, failed } = read
  const asof = day ?? version.id
  // Answered as soon as the small tables are there, and again with the large ones: each time is an index.
  const isWhole = waiting.length === 0
  const isBegun = waiting.every((name) => LARGE.includes(name))
  // Looking back, the days of the sources say what may be told: nothing is, before they are there.
  const isReady = isWhole || (isBegun && asof >= version.id)
  const { models: _, sources: __, ...small } = tables
  const ground: FindGround = {
    key: [version.id, asof, known, isWhole, ...failed].join(' '),
    tables: isWhole ? tables : small,
    clock: { asof, known, version: version.id },
    site: siteEntries,
  }
  const [finder] = useState(newFinder)
  useEffect(() => finder.end, [finder])
  const key = isReady ? JSON.stringify([ground.key, question]) : null
  const { data: answer, isPending } = useLatest(key, () => finder.ask(ground, question))
  return { ...read, version, asof, answer, isWaiting: isPending || !answer }
}
