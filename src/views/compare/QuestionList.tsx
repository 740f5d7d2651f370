import { chosenColumns, type ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './QuestionList.module.css'

type QuestionListProps = {
  readonly columns: readonly ComparisonColumn[]
  readonly chosen: readonly string[]
}

export function QuestionList({ columns, chosen }: QuestionListProps) {
  return (
    <Disclosure summary="What each column asks">
      <dl className={styles.questions}>
        {chosenColumns(columns, chosen).map(({ id, name, asks }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{asks}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
