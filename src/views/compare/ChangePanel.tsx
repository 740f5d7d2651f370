import { Link } from 'wouter'
import { changeId, selectDifference } from '#charts/difference/selectDifference.ts'
import type { SideTable } from '#domain/comparison/sides.ts'
import type { Beside } from '#charts/frame/chart.tsx'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { cellChangeWords, sideName } from '#domain/comparison/differenceWords.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { TitledPanel } from '#views/TitledPanel.tsx'
import styles from './CellRecord.module.css'
import type { Compare } from './useCompare.ts'
import type { Cell } from '#domain/cells/cell.ts'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { CellBasis } from './CellBasis.tsx'
import { cellTitle } from './cellWords.ts'

type ChangePanelProps = {
  readonly compare: Compare
  readonly id: string
  readonly tables: Pick<Tables, SideTable>
  readonly beside: Beside<SideTable> | null
  readonly besideVersion: DataVersion
}

export function ChangePanel(props: ChangePanelProps) {
  const { compare, id, tables, beside, besideVersion } = props
  const { values, change, lens, version, href } = compare
  const model = selectDifference(tables, lens, values, beside)
  const found = model.all.find((one) => one.company !== null && changeId(one) === id)
  const close = () => change({ cell: null })
  if (!found) {
    return (
      <TitledPanel page="Compare" label="No change" onClose={close}>
        <p>Nothing changed in “{id}” between these two sides.</p>
        <p>
          <Link href={href({ against: null, show: 'all' })}>Open it in the table</Link>
        </p>
      </TitledPanel>
    )
  }
  const versionOf = (day: string) => (day === version.id ? version : besideVersion)
  const hrefOf = (data: string, asof: string) =>
    href({
      against: null,
      show: 'all',
      between: 'versions',
      data: data === version.id ? values.data : data,
      asof: asof === data ? null : asof,
    })
  const name = found.company ? plainName(found.company.name) : ''
  const what = found.column?.name ?? 'Stance'
  const timing = cellChangeWords(found, model)
  return (
    <TitledPanel page="Compare" label={`${name}, ${what}`} onClose={close}>
      <article className={styles.record}>
        <p className={styles.kind}>
          {name} · {what}
        </p>
        {timing && <p className={styles.words}>{timing}</p>}
        {found.timing === 'corrected' && found.onThatDay && (
          <SideRecord
            title={`${sideName(model, 'after')}, as of ${dayWords(model.before.asof)}`}
            cell={found.onThatDay}
            version={versionOf(model.after.version)}
            href={hrefOf(model.after.version, model.before.asof)}
          />
        )}
        {(['after', 'before'] as const).map((which) => (
          <SideRecord
            key={which}
            title={sideName(model, which)}
            cell={found[which]}
            version={versionOf(model[which].version)}
            href={hrefOf(model[which].version, model[which].asof)}
          />
        ))}
      </article>
    </TitledPanel>
  )
}

type SideRecordProps = {
  readonly title: string
  /** `null`: this side's data does not have the company. */
  readonly cell: Cell | null
  readonly version: DataVersion
  readonly href: string
}

function SideRecord({ title, cell, version, href }: SideRecordProps) {
  if (cell === null) {
    return (
      <section className={styles.side}>
        <h3>{title}</h3>
        <p className={styles.words}>Not in the data.</p>
      </section>
    )
  }
  const { detail, source } = cell
  return (
    <section className={styles.side}>
      <h3>{title}</h3>
      <p className={styles.answer}>{cellTitle(cell)}</p>
      {detail && <p className={styles.words}>{detail}</p>}
      <CellBasis cell={cell} />
      {source !== null && <SeenEvidence version={version} row={source.row} />}
      <p className={styles.line}>
        <Link className="alone" href={href}>
          Open this cell in its table
        </Link>
      </p>
    </section>
  )
}
