import type { ReactNode } from 'react'
import {
  movedWords,
  selectIndicators,
  stateWords,
  triggerWords,
} from '#charts/indicators/selectIndicators.ts'
import { selectOutcomes, sizeWords } from '#charts/outcomes/selectOutcomes.ts'
import { runsOf } from '#charts/runs/runsOf.ts'
import { useTables } from '#data/useTables.ts'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { Evidence, Seen } from '#domain/schema/evidence.ts'
import { sentenceCase } from '#domain/words/words.ts'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { DirectionMark, directionWords } from '#marks/DirectionMark.tsx'
import type { SectionProps } from '#views/scenarios/tabs/section.ts'
import styles from './TracePanel.module.css'

type EntryPanelProps = SectionProps & { readonly cell: string }

export function EntryPanel({ cell, ...section }: EntryPanelProps) {
  if (cell.startsWith('indicator.') || cell.startsWith('trigger.')) {
    return <SignPanel cell={cell} {...section} />
  }
  return <OutcomePanel cell={cell} {...section} />
}

function OutcomePanel({ cell, version, tables, lens, values }: EntryPanelProps) {
  const { outcomeDimensions } = useTables(version, ['outcomeDimensions'])
  const { rows } = selectOutcomes(runsOf(tables, lens, values), { tables: { outcomeDimensions } })
  const row = rows.find(({ cells }) => cells.some((one) => one?.id === cell))
  const found = row?.cells.find((one) => one?.id === cell)
  if (!row || !found) return <Missing cell={cell} lens={lens} />
  const { direction, magnitude, mechanism } = found.outcome
  const isSourced = magnitude?.kind === 'sourced'
  return (
    <Record version={version} kind={found.scenario} title={row.dimension.name} row={found.outcome}>
      <p>
        <DirectionMark direction={direction} />{' '}
        <strong>{sentenceCase(directionWords(direction))}</strong> against the status quo; up means{' '}
        {row.dimension.upMeans}.
      </p>
      {mechanism !== '' && <p>{mechanism}</p>}
      <p>
        <strong>Size:</strong> {found.size ? sizeWords(found.size) : 'no size known'}
        {found.size && !isSourced && ', computed here for the models and levers in view'}.
        {isSourced && magnitude.text && ` ${magnitude.text}.`}
      </p>
      <p>
        <strong>Measured by:</strong> {row.dimension.measure}.
      </p>
      <p>
        <ConfidenceMark of={found.outcome} withWord />
      </p>
    </Record>
  )
}

function SignPanel({ cell, version, tables, lens }: EntryPanelProps) {
  const { indicators } = seenTables(useTables(version, ['indicators']), lens)
  const model = selectIndicators({ scenarios: tables.scenarios, indicators }, lens)
  const sign = model.indicators.find(({ id }) => id === cell)
  const trigger = model.triggers.find(({ id }) => id === cell)
  if (trigger) {
    return (
      <Record
        version={version}
        kind={`Trigger of ${trigger.scenario}`}
        title={trigger.event}
        row={trigger}
      >
        <p>
          <strong>State:</strong> {triggerWords(trigger)}
          {trigger.date !== null && `, ${edtfWords(trigger.date)}`}.
        </p>
      </Record>
    )
  }
  if (!sign) return <Missing cell={cell} lens={lens} />
  const { indicator, pulls } = sign
  return (
    <Record version={version} kind="Sign to watch" title={indicator.sign} row={indicator}>
      <p>
        <strong>{`${movedWords(sign)}${sign.isOnRecord ? ':' : '.'}`}</strong>
        {sign.isOnRecord && ` ${stateWords(sign)}.`}
      </p>
      <p>
        <strong>Watch:</strong> {indicator.watch}.
      </p>
      <ul>
        {pulls.map(({ pull, scenario, counts }) => (
          <li key={scenario + pull.direction}>
            {scenario}: {pull.direction}, {pull.strength}
            {pull.condition && `, ${pull.condition}`}
            {counts ? '; in force' : ''}
          </li>
        ))}
      </ul>
    </Record>
  )
}

type RecordProps = {
  readonly version: SectionProps['version']
  readonly kind: string
  readonly title: string
  readonly row: Seen<{ readonly evidence: Evidence }>
  readonly children: ReactNode
}

function Record({ version, kind, title, row, children }: RecordProps) {
  return (
    <article className={styles.trace}>
      <title>{`${title}, ${kind} · Scenarios · Oversight Atlas`}</title>
      <p className={styles.kind}>{kind}</p>
      <h2>{title}</h2>
      {children}
      <h3>Evidence</h3>
      <SeenEvidence version={version} row={row} />
    </article>
  )
}

function Missing({ cell, lens }: { readonly cell: string; readonly lens: SectionProps['lens'] }) {
  return (
    <p>
      <title>Scenarios · Oversight Atlas</title>
      Nothing with the id “{cell}” is in this version of the data
      {lens.asof < lens.version && `, or was on record by ${dayWords(lens.asof)}`}.
    </p>
  )
}
