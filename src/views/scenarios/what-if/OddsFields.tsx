import { useState } from 'react'
import {
  DECISION_TREE,
  NO_ODDS,
  type Odds,
  type Question,
} from '#domain/regimes/runs/decisionTree.ts'
import { Button } from '#ui/Button.tsx'
import styles from './OddsFields.module.css'
import { TypedField } from '#views/scenarios/levers/TypedField.tsx'
import type { ChangeLevers } from '#views/scenarios/levers/useSteps.ts'
import { PERCENT } from '#views/scenarios/levers/wholeNumber.ts'

type OddsFieldsProps = { readonly odds: Odds; readonly change: ChangeLevers }

const QUESTIONS = Object.keys(NO_ODDS).filter((question): question is Question =>
  Object.hasOwn(NO_ODDS, question),
)

/** Probability of yes, in per cent; none is preset, and an empty field sets none. */
export function OddsFields({ odds, change }: OddsFieldsProps) {
  // Counts resets: as a key it also empties invalid text.
  const [round, setRound] = useState(0)
  const isSet = QUESTIONS.some((question) => odds[question] !== null)
  return (
    <fieldset className={styles.odds}>
      <legend>Your odds of a yes, in per cent</legend>
      {QUESTIONS.map((question) => (
        <TypedField
          key={`${question} ${round}`}
          label={DECISION_TREE[question].asks}
          inputMode="numeric"
          placeholder="not set"
          value={String(odds[question] ?? '')}
          takes={PERCENT.takes}
          read={(text) => (text.trim() === '' ? '' : PERCENT.read(text))}
          onChange={(text, how) => {
            const percent = text === '' ? null : Number(text)
            change((now) => ({ odds: { ...now.odds, [question]: percent } }), how)
          }}
        />
      ))}
      <Button
        variant="quiet"
        disabled={!isSet}
        onClick={() => {
          change({ odds: NO_ODDS })
          setRound(round + 1)
        }}
      >
        Take all odds away
      </Button>
    </fieldset>
  )
}
