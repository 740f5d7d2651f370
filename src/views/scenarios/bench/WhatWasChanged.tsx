import { DEFAULT_LEVERS, leversInWords } from '#domain/regimes/levers/levers.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './Workbench.module.css'

/** On paper, where controls say nothing. */
export function WhatWasChanged({ runs: { levers, naming } }: { readonly runs: ScenarioRuns }) {
  const sentences = leversInWords(levers, DEFAULT_LEVERS, naming)
  if (sentences.length === 0) return null
  return (
    <div className={styles.changed} aria-hidden="true">
      <strong>What was changed</strong>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Superscript text={sentence} />
          </li>
        ))}
      </ul>
    </div>
  )
}
