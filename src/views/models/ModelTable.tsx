import { useState } from 'react'
import { Link } from 'wouter'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import { sortedModels, type ModelSort } from '#domain/models/sortedModels.ts'
import { weightsAccessWords } from '#domain/words/words.ts'
import { Arrow } from '#ui/Arrow.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { ShortList } from '#ui/ShortList.tsx'
import { ComputeWords } from './ComputeWords.tsx'
import styles from './ModelTable.module.css'
import { testsWords } from './testsWords.ts'

type ModelTableProps = {
  readonly models: readonly Model[]
  readonly actors: readonly Actor[]
  readonly sort: ModelSort
  readonly open: string | null
  readonly sortHref: (sort: ModelSort) => string
  readonly onPick: (id: string) => void
}

const COLUMNS: readonly {
  readonly name: string
  readonly sort?: ModelSort
  readonly end?: true
}[] = [
  { name: 'Model', sort: 'name' },
  { name: 'Developer', sort: 'developer' },
  { name: 'Released', sort: 'released' },
  { name: 'Weights' },
  { name: 'Compute, FLOP', sort: 'compute', end: true },
  { name: 'US agreement at release' },
  { name: 'Government tests' },
]

/** On a phone two lines a model: name and day, developer and weights; the rest is in its record. */
export function ModelTable({ models, actors, sort, open, sortHref, onPick }: ModelTableProps) {
  const named = new Map(actors.map(({ id, name }) => [id, name]))
  const [isWhole, setWhole] = useState(false)
  const nameOf = (id: string) => named.get(id) ?? id
  return (
    <ShortList many={models.length} isWhole={isWhole} onWhole={() => setWhole(true)}>
      <ScrollBox label="All models" className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">Models, sorted by {sort}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th
                  key={column.name}
                  scope="col"
                  data-wide={column.sort ? undefined : ''}
                  data-align={column.end && 'end'}
                  aria-sort={
                    column.sort === sort ? (isDown(sort) ? 'descending' : 'ascending') : undefined
                  }
                >
                  {column.sort ? (
                    <Link className="alone" href={sortHref(column.sort)}>
                      {column.name}
                      {column.sort === sort && <Arrow direction={isDown(sort) ? 'down' : 'up'} />}
                    </Link>
                  ) : (
                    column.name
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sortedModels(models, sort, nameOf).map((model) => (
              <tr key={model.id} data-open={model.id === open || undefined}>
                <th scope="row">
                  <button type="button" className={styles.pick} onClick={() => onPick(model.id)}>
                    {model.name}
                  </button>
                </th>
                <td>{nameOf(model.developer)}</td>
                <td>{edtfWords(model.released)}</td>
                <td data-wide={sort === 'compute' ? '' : undefined}>
                  {weightsAccessWords(model.weightsAccess)}
                </td>
                <td data-align="end" data-wide={sort === 'compute' ? undefined : ''}>
                  <ComputeWords model={model} />
                </td>
                <td data-wide="">
                  {model.usAgreementInForceAtRelease ? 'In force' : 'None in force'}
                </td>
                <td data-wide="">
                  <Tests model={model} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </ShortList>
  )
}

const isDown = (sort: ModelSort) => sort === 'released' || sort === 'compute'

function Tests({ model }: { readonly model: Model }) {
  return testsWords(model) ?? <span className={styles.absent}>None found</span>
}
