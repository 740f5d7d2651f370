import { plainName } from '#domain/words/plainName.ts'
import type { Company } from '#domain/schema/recordTables.ts'
import { CheckList } from '#filters/CheckList.tsx'
import { Popover } from '#filters/Popover.tsx'
import styles from './ColumnChoice.module.css'

type PinChoiceProps = {
  readonly companies: readonly Company[]
  readonly pinned: readonly string[]
  readonly onChange: (pinned: readonly string[]) => void
}

export function PinChoice({ companies, pinned, onChange }: PinChoiceProps) {
  const many = companies.filter(({ id }) => pinned.includes(id)).length
  return (
    <div className={styles.choice}>
      <Popover label={many === 0 ? 'Pin' : `${many} pinned`} title="Pinned companies">
        <CheckList
          legend="Stay on top"
          none="None is pinned."
          options={companies.map(({ id, name }) => ({ value: id, label: plainName(name) }))}
          chosen={pinned}
          onChange={onChange}
        />
      </Popover>
    </div>
  )
}
