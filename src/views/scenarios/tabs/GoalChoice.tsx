import type { Goal } from '#domain/regimes/findings/tippingPoint.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { Select } from '#ui/Select.tsx'
import styles from './GoalChoice.module.css'
import { TypedField } from '#ui/TypedField.tsx'
import type { ChangeLevers } from '#levers/changeLevers.ts'
import { PERCENT } from '#levers/wholeNumber.ts'

type GoalChoiceProps = {
  readonly runs: ScenarioRuns
  readonly goal: Goal | null
  readonly change: ChangeLevers
}

type Kind = 'none' | 'above' | 'below' | 'reach' | 'spare'

const KINDS: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: 'none', label: 'Choose a goal' },
  { value: 'above', label: 'Coverage above …' },
  { value: 'below', label: 'Coverage below …' },
  { value: 'reach', label: 'Review reaches a model' },
  { value: 'spare', label: 'Review spares a model' },
]

export function GoalChoice({ runs, goal, change }: GoalChoiceProps) {
  const models = runs.all[0]?.assessed.map(({ model }) => model).toReversed() ?? []
  const [newest] = models
  const kind: Kind =
    goal === null ? 'none' : goal.kind === 'model' ? (goal.reached ? 'reach' : 'spare') : goal.kind
  const choose = (next: Kind) => {
    const percent = goal && goal.kind !== 'model' ? goal.percent : 50
    const model = goal?.kind === 'model' ? goal.model : newest?.id
    if (next === 'none' || model === undefined) change({ goal: null })
    else if (next === 'above' || next === 'below') change({ goal: { kind: next, percent } })
    else change({ goal: { kind: 'model', model, reached: next === 'reach' } })
  }
  return (
    <div className={styles.goal}>
      <Select label="Goal" options={KINDS} value={kind} onChange={choose} />
      {goal && goal.kind !== 'model' && (
        <TypedField
          {...PERCENT}
          label="Per cent of models counted"
          inputMode="numeric"
          value={String(goal.percent)}
          onChange={(text, how) =>
            change({ goal: { kind: goal.kind, percent: Number(text) } }, how)
          }
        />
      )}
      {goal?.kind === 'model' && (
        <Select
          label="Model"
          options={models.map(({ id, name }) => ({ value: id, label: name }))}
          value={goal.model}
          onChange={(model) => change({ goal: { kind: 'model', model, reached: goal.reached } })}
        />
      )}
    </div>
  )
}
