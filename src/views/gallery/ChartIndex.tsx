import { Link } from 'wouter'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { useIsWritten } from '#ui/useIsWritten.ts'
import { embedHref } from '#url/hrefs.ts'
import { chartsByGroup } from './chartsByGroup.ts'
import styles from './GalleryView.module.css'

const PICTURES = `${import.meta.env.BASE_URL}pictures/`

type ChartIndexProps = {
  /** Where a chart is open. */
  readonly hrefOf: (id: string) => string
  readonly version: DataVersion
}

/** Every chart with a small picture of it as the build drew it, group by group. */
export function ChartIndex({ hrefOf, version }: ChartIndexProps) {
  // Without scripts nothing opens here: the embed itself is a page.
  const isWritten = useIsWritten()
  const at = { asof: version.id, data: version.id }
  return chartsByGroup.map(({ group, title, charts }) => (
    <section key={group} aria-labelledby={`group-${group}`} className={styles.group}>
      <h2 id={`group-${group}`}>{title}</h2>
      <ul className={styles.cards}>
        {charts.map(({ id, name }) => (
          <li key={id}>
            <Link className={styles.card} href={isWritten ? embedHref(id, at, {}) : hrefOf(id)}>
              <img
                src={`${PICTURES}${id}.svg`}
                alt=""
                loading="lazy"
                decoding="async"
                width={760}
                height={428}
              />
              <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ))
}
