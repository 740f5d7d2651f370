import { useSyncExternalStore } from 'react'
import { useActorIds } from '#data/useActorIds.ts'
import { useLeftOut } from '#data/useTables.ts'
import { useVersion } from '#data/useVersion.ts'
import { isNewerThanApp } from '#domain/schema/schemaVersion.ts'
import { Dismissible } from '#ui/Dismissible.tsx'
import { lazyPart } from '#ui/lazyPart.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import type { Address, Problem } from '#url/address.ts'
import { overviewAddress } from '#url/overview.ts'
import { unknownData, unknownParams, unknownWho } from '#url/unknownNames.ts'
import { useAddress } from '#url/useAddress.ts'
import styles from './Notices.module.css'

/** Loaded on demand: most data leaves nothing out. */
const DataNotices = lazyPart(() =>
  import('./DataNotices.tsx').then((module) => ({ default: module.DataNotices })),
)

/** Loaded on demand: most links are not pinned. */
const VersionNotices = lazyPart(() =>
  import('./VersionNotices.tsx').then((module) => ({ default: module.VersionNotices })),
)

/** Loaded on demand: most links are whole. */
const LinkProblems = lazyPart(() =>
  import('#views/LinkProblems.tsx').then((module) => ({ default: module.LinkProblems })),
)

type NoticesProps = {
  /** Of the page, and whether it is all of it: until then, nothing is known to be no parameter. */
  readonly address: Address<object>
  readonly isWhole: boolean
}

export function Notices({ address, isWhole }: NoticesProps) {
  const { values } = useAddress(overviewAddress)
  const whole = useAddress(address)
  const { index, version, current, unknown } = useVersion(values.data)
  const { refused, keptOut, lost } = useLeftOut(version)
  const isNewer = index.versions.some(isNewerThanApp)
  const unread = [...index.keptOut, ...keptOut]
  const isOnline = useOnline()
  const { problems, mended } = whole
  const actors = useActorIds(values.data) ?? values.who
  const strange = isWhole ? unknownParams(address, whole.search) : []
  const wrong: readonly Problem[] = [
    ...problems,
    ...strange,
    ...unknownWho(values.who, actors),
    ...unknownData(unknown, version.id),
  ]
  const repair = () => {
    const known = {
      ...whole.values,
      who: values.who.filter((id) => actors.includes(id)),
      ...(unknown !== null && { data: null }),
    }
    whole.under(known).change({}, { replace: true, without: strange.map(({ param }) => param) })
  }
  return (
    <div className={styles.notices}>
      {wrong.length + mended.length > 0 && (
        <LoadBoundary what="what is wrong with the link" quiet>
          <LinkProblems problems={wrong} mended={mended} onDismiss={repair} />
        </LoadBoundary>
      )}
      {(version.id !== current.id || (values.asof ?? '') > version.id) && (
        <LoadBoundary what="what is said of this version" quiet>
          <VersionNotices version={version} current={current} />
        </LoadBoundary>
      )}
      {(isNewer || unread.length + refused.length + lost.length > 0) && (
        <LoadBoundary what="what is left out of the data" quiet>
          <DataNotices isNewer={isNewer} keptOut={unread} refused={refused} lost={lost} />
        </LoadBoundary>
      )}
      {!isOnline && (
        <Dismissible title="You are offline.">
          The site and its current data are kept in this browser where it allows it; other versions
          need a connection.
        </Dismissible>
      )}
    </div>
  )
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (notify) => {
      window.addEventListener('online', notify)
      window.addEventListener('offline', notify)
      return () => {
        window.removeEventListener('online', notify)
        window.removeEventListener('offline', notify)
      }
    },
    () => navigator.onLine,
    () => true,
  )
}

/** Drawn with the page that a link asks for: what came on top of it later would move what is about to be pressed. */
Notices.parts = [VersionNotices, LinkProblems, DataNotices]
