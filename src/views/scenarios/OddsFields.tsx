import { DECISION_TREE, NO_ODDS, type Odds, type Question } from '#domain/decisionTree.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import styles from './OddsFields.module.css'
import type { ChangeLevers } from './useSteps.ts'

type OddsFieldsProps = { readonly odds: Odds; readonly change: ChangeLevers }

const QUESTIONS = Object.keys(NO_ODDS).filter((question): question is Question =>
  Object.hasOwn(NO_ODDS, question),
)

/** The reader's chance of a yes to each question, in per cent; none is preset, and an empty field sets none. */
export function OddsFields({ odds, change }: OddsFieldsProps) {
  const isSet = QUESTIONS.some((question) => odds[question] !== null)
  return (
    <fieldset className={styles.odds}>
      <legend>Your odds of a yes, in per cent</legend>
      {QUESTIONS.map((question) => (
        <Field
          key={question}
          label={DECISION_TREE[question].asks}
          type="number"
          min={0}
          max={100}
          step={1}
          placeholder="not set"
          value={odds[question] ?? ''}
          onChange={(text) => {
            const percent = /^\d{1,3}$/.test(text) ? Math.min(100, Number(text)) : null
            change({ odds: { ...odds, [question]: percent } }, { replace: true })
          }}
        />
      ))}
      <Button variant="quiet" disabled={!isSet} onClick={() => change({ odds: NO_ODDS })}>
        Take all odds away
      </Button>
    </fieldset>
  )
}
