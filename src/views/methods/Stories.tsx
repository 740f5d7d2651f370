import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { storiesOf } from '#domain/record/stories.ts'
import type { SharedValues } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import { storyHref } from '#url/story.ts'
import styles from './MethodsView.module.css'

type StoriesProps = {
  readonly index: DatasetIndex
  readonly version: DataVersion
  readonly values: SharedValues
}

/** Every story with all its steps as links, with scripts or without. */
export function Stories({ index, version, values }: StoriesProps) {
  const { stories } = useTables(version, ['stories'])
  return (
    <>
      {stories.length === 0 ? (
        <p className={styles.prose}>
          <span>This version of the data tells no story.</span>{' '}
          {version.id !== index.current && (
            <Link href={pageHref('data', { ...values, data: null }, {}, 'stories')}>
              See that of {dayWords(index.current)}
            </Link>
          )}
        </p>
      ) : (
        <p className={styles.prose}>
          A story is a few steps, each one sentence over the view that shows it. Arrow keys go from
          step to step.
        </p>
      )}
      {storiesOf(stories).map(({ id, title, steps }) => (
        <div key={id} className={styles.group}>
          <h3>{title}</h3>
          <ol>
            {steps.map((step) => (
              <li key={step.id}>
                <Link href={storyHref(step, values)}>{step.sentence}</Link>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}
