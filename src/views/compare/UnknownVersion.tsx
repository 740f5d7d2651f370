import { Link } from 'wouter'
import type { IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { Notice } from '#ui/Notice.tsx'
import type { Compare } from './useCompare.ts'

/** Says that the version does not exist, that days are compared instead, and which versions there are. */
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
