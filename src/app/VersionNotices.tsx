import { Link } from 'wouter'
import type { useVersion } from '#data/useVersion.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { Dismissible } from '#ui/Dismissible.tsx'
import { pageHref } from '#url/hrefs.ts'
import { overviewAddress } from '#url/overview.ts'
import { useAddress } from '#url/useAddress.ts'

/** That newer data exists, and that the as-of day lies after the data. */
export function VersionNotices({
  version,
  current,
}: Pick<ReturnType<typeof useVersion>, 'version' | 'current'>) {
  const { values, href } = useAddress(overviewAddress)
  return (
    <>
      {version.id !== current.id && (
        <Dismissible
          key={version.id}
          title={`You are looking at data of ${dayWords(version.id)}.`}
          actions={
            <>
              <Link
                href={pageHref('compare', { ...values, data: version.id }, { against: current.id })}
              >
                See what changed
              </Link>
              <Link href={href({ data: null, asof: null })}>Open with the newer data</Link>
            </>
          }
        >
          {version.title}. This link is pinned; the newest data is of {dayWords(current.id)}.
        </Dismissible>
      )}
      {values.asof !== null && values.asof > version.id && (
        <Dismissible
          key={values.asof}
          title={`${dayWords(values.asof)} lies after the data.`}
          actions={<Link href={href({ asof: null })}>Look as of the day of the data</Link>}
        >
          The data ends on {dayWords(version.id)}. Shown is what was on record by then.
        </Dismissible>
      )}
    </>
  )
}
