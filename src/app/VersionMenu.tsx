import { Link } from 'wouter'
import { useVersion } from '#data/useVersion.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { overviewAddress } from '#url/overview.ts'
import { useAddress } from '#url/useAddress.ts'
import styles from './VersionMenu.module.css'

export function VersionMenu() {
  const { values, href } = useAddress(overviewAddress)
  const { index, version, current } = useVersion(values.data)
  return (
    <details className={styles.menu} name="version">
      <summary>Data of {dayWords(version.id, 'short')}</summary>
      <ul className={styles.list}>
        {index.versions.toReversed().map(({ id, title }) => (
          <li key={id}>
            <Link
              href={href({ data: id === current.id ? null : id, asof: null })}
              aria-current={id === version.id ? 'true' : undefined}
            >
              {dayWords(id, 'short')}
              {id === current.id && ', current'}
            </Link>
            <p>{title}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
