import { treeChart } from '#charts/decision-tree/treeChart.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { selectSensitivity } from '#charts/sensitivity/selectSensitivity.ts'
import { sensitivityChart } from '#charts/sensitivity/sensitivityChart.ts'
import { leverValues } from '#url/scenarios.ts'
import type { TabProps } from './section.ts'
import styles from './parts.module.css'
import layout from './columns.module.css'
import { scenariosHref } from '#views/scenarios/levers/scenariosHref.ts'
import { TippingPoints } from './TippingPoints.tsx'
import { useState } from 'react'
import {
  DECISION_TREE,
  NO_ODDS,
  type Odds,
  type Question,
} from '#domain/regimes/runs/decisionTree.ts'
import { Button } from '#ui/Button.tsx'
import { TypedField } from '#ui/TypedField.tsx'
import type { ChangeLevers } from '#levers/changeLevers.ts'
import { PERCENT } from '#levers/wholeNumber.ts'

/** Which lever moves most, the smallest change that tips it, and the reader's own odds. */
export function ChangeTab({ search, runs, ...section }: Omit<TabProps, 'openModel'>) {
  const { tables, lens, values, change } = section
  const setLever = (id: string) => {
    const { rows } = selectSensitivity(runs)
    const found = rows.flatMap(({ settings }) => settings).find((one) => one.id === id)
    if (found) change(leverValues(found.levers))
  }
  return (
    <>
      <div className={layout.halves}>
        <Figure level={3} shown={sensitivityChart.show(tables, lens, values)} onPick={setLever} />
        <TippingPoints
          {...{ runs, values, change }}
          href={(patch) => scenariosHref(search, { tab: 'change', ...patch })}
        />
      </div>
      <div className={styles.after}>
        <Figure
          level={3}
          shown={treeChart.show(tables, lens, values)}
          onPick={(scenario) => change({ scenario })}
          controls={<OddsFields odds={values.odds} change={change} />}
        />
      </div>
    </>
  )
}

ChangeTab.parts = [sensitivityChart.plotCode, treeChart.plotCode]

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
