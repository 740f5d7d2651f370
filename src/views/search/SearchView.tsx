import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { lazyPart } from '#ui/lazyPart.ts'
import { searchAddress } from '#url/search.ts'
import { useLens } from '#views/useLens.ts'
import styles from './SearchView.module.css'

const Search = lazyPart(() => import('./Search.tsx').then((module) => ({ default: module.Search })))

export default function SearchView() {
  const { values, change, lens, version } = useLens(searchAddress)
  const asked = values.q.trim()
  return (
    <>
      <title>
        {asked === '' ? 'Find anything · Oversight Atlas' : `“${asked}” · Find · Oversight Atlas`}
      </title>
      <h1 className={styles.head}>
        {asked === '' ? 'Find anything in the atlas' : `What has “${asked}”`}
      </h1>
      <LoadBoundary what="what there is to find" minHeight={480}>
        <Search values={values} change={change} lens={lens} version={version} />
      </LoadBoundary>
    </>
  )
}

SearchView.parts = [Search]
