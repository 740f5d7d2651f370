import { Link } from 'wouter'
import type { IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { Notice } from '#ui/Notice.tsx'
import type { Compare } from './useCompare.ts'

/** An address that asks for a version there is not: the day is compared instead, and the versions are offered. */
export function UnknownVersion({
  compare,
  against,
}: {
  readonly compare: Compare
  readonly against: IsoDate
}) {
  const { index, href, version } = compare
  return (
    <Notice
      title={`There is no data of ${dayWords(against)}.`}
      actions={index.versions
        .filter(({ id }) => id !== version.id)
        .map(({ id }) => (
          <Link key={id} href={href({ against: id, between: 'versions' })}>
            Compare with the data of {dayWords(id)}
          </Link>
        ))}
    >
      The day is compared instead, as the data of {dayWords(version.id)} tells it.
    </Notice>
  )
}
