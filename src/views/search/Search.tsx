import { dayWords } from '#domain/days/edtfWords.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { SearchForm } from '#find/SearchForm.tsx'
import { Lede } from '#ui/Lede.tsx'
import type { SharedValues } from '#url/address.ts'
import type { ChangeShared } from '#url/useAddress.ts'
import { Results } from './Results.tsx'
import { WrittenIndex } from './WrittenIndex.tsx'

type SearchProps = {
  readonly values: SharedValues
  readonly change: ChangeShared
  readonly lens: Lens
  readonly version: DataVersion
}

/** The field, and what its words find; while there are none, everything. */
export function Search({ values, change, lens, version }: SearchProps) {
  const asked = values.q.trim()
  return (
    <>
      <Lede>
        Companies, what is on record of each, events, models, sources, charts and methods, in data
        of {dayWords(version.id)}
        {lens.asof < version.id && `, as of ${dayWords(lens.asof)}`}.
      </Lede>
      <SearchForm q={values.q} onSay={(q) => change({ q }, { replace: values.q !== '' })} />
      {asked === '' ? (
        <WrittenIndex version={version} lens={lens} from={values} />
      ) : (
        <Results q={asked} onSay={(q) => change({ q })} />
      )}
    </>
  )
}
