import { Lede } from '#ui/Lede.tsx'
import { lazyPart } from '#ui/lazyPart.ts'
import { useTables } from '#data/useTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { commitmentsAsOf } from '#domain/record/commitmentsAsOf.ts'
import { overviewHeadline } from '#domain/overview/overviewHeadline.ts'
import { overviewLede } from '#domain/overview/overviewLede.ts'
import { standings } from '#domain/overview/standing.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import type { OverviewPart } from './overviewPart.ts'
import styles from './OverviewView.module.css'

/** The page is live with its sentence: the table stands as it was written until it comes. */
const StandingFigure = lazyPart(() =>
  import('./StandingFigure.tsx').then((module) => ({ default: module.StandingFigure })),
)

/** The sentence is on all companies, whichever are chosen. */
export function Standings({ version, lens, values }: OverviewPart) {
  const tables = seenTables(
    useTables(version, ['companies', 'stances', 'commitments', 'instruments']),
    lens,
  )
  const all = standings({ ...tables, disputes: [] }, lens.asof, version.id)
  const commitments = commitmentsAsOf(tables.commitments, tables.instruments, lens.asof, version.id)
  return (
    <>
      <h1 className={styles.headline}>{overviewHeadline(all)}</h1>
      <Lede>{overviewLede(all, commitments, tables.instruments)}</Lede>
      <LoadBoundary what="where each company stands" minHeight={800}>
        <StandingFigure version={version} lens={lens} values={values} />
      </LoadBoundary>
    </>
  )
}

Standings.parts = [StandingFigure]
