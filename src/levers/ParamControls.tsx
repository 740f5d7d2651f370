import type { LeverParam } from '#domain/regimes/levers/lever.ts'
import type { AnyLever, Levers } from '#domain/regimes/levers/levers.ts'
import { signatoriesOn } from '#domain/regimes/levers/signed.ts'
import { flopWords } from '#domain/regimes/rule/describeTest.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { countryWords } from '#domain/words/words.ts'
import { CheckList } from '#filters/CheckList.tsx'
import { Button } from '#ui/Button.tsx'
import { leverValues } from '#url/scenarios.ts'
import { TypedField } from '#ui/TypedField.tsx'
import type { ChangeLevers } from './changeLevers.ts'
import styles from './ParamControls.module.css'
import { wholeNumber } from './wholeNumber.ts'

type ParamControlsProps = {
  readonly lever: AnyLever
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
}

/** A control for each parameter that its usual settings do not set. */
export function ParamControls({ lever, runs, change }: ParamControlsProps) {
  return ownParams(lever, runs.levers).map(([name, param]) => (
    <ParamControl key={name} {...{ param, runs, change }} />
  ))
}

/** Parameters that have a control, by name: fields without effect under the present setting have none. */
export function ownParams(lever: AnyLever, levers: Levers) {
  const counts = lever.counting?.(levers) ?? levers
  return Object.entries(lever.params).filter(
    ([, { kind, field }]) =>
      kind !== 'choice' &&
      kind !== 'rules' &&
      (field === undefined || valueIn(counts, field) === valueIn(levers, field)),
  )
}

const valueIn = (levers: Partial<Levers>, field: string): unknown =>
  Object.entries(levers).find(([name]) => name === field)?.[1]

function ParamControl({
  param,
  runs,
  change,
}: Omit<ParamControlsProps, 'lever'> & { readonly param: LeverParam }) {
  const { levers, facts, naming } = runs
  const field = param.field ?? ''
  const value = valueIn(levers, field)
  const set = (to: unknown, how?: { readonly replace: boolean }) =>
    change(leverValues({ [field]: to }), how)
  const chosen = Array.isArray(value) ? value.map(String) : []
  const list = { chosen, onChange: set, none: 'All are counted.' }
  switch (param.kind) {
    case 'choice':
    case 'rules':
      return null
    case 'choices':
      return (
        <CheckList
          {...list}
          legend={param.label}
          options={param.values.map((one) => ({ value: one, label: one }))}
        />
      )
    case 'countries': {
      const codes = [
        ...new Set(facts.models.flatMap(({ developerCountry }) => developerCountry ?? [])),
      ]
      return (
        <CheckList
          {...list}
          legend={param.label}
          options={codes.map((code) => ({ value: code, label: countryWords(code) }))}
        />
      )
    }
    case 'flag':
      return (
        <label className={styles.check}>
          <input type="checkbox" checked={value === true} onChange={() => set(value !== true)} />
          {param.label}
        </label>
      )
    case 'days':
      return (
        <OwnNumber
          label={param.label}
          value={String(value)}
          inputMode="numeric"
          takes={`a whole number of days from ${param.least} to ${param.most}`}
          read={(text) => wholeNumber(text, param.least, param.most)}
          hint={`${param.least} to ${param.most}`}
          onChange={(text, how) => set(Number(text), how)}
        />
      )
    case 'compute': {
      const flop = typeof value === 'number' ? value : null
      return (
        <OwnNumber
          label={param.label}
          value={flop === null ? '' : flopText(flop)}
          takes={`an amount from ${flopText(param.least)} to ${flopText(param.most)}`}
          read={(text) => readFlop(text, param)}
          hint={flop === null ? 'Such as 3e25' : flopWords(flop)}
          onChange={(text, how) => set(text === '' ? null : Number(text), how)}
        />
      )
    }
    case 'developers': {
      const american = facts.models.filter(({ developerCountry }) => developerCountry === 'US')
      const developers = [...new Set(american.map(({ developer }) => developer))]
      return (
        <>
          <CheckList
            legend="Count as signed"
            options={developers.map((id) => ({ value: id, label: naming.developer(id) }))}
            chosen={chosen}
            onChange={set}
            none="Nobody counts as signed."
          />
          <Button variant="quiet" onClick={() => set(signatoriesOn(facts.actors, facts.asof))}>
            Take those who have signed by now
          </Button>
        </>
      )
    }
  }
}

/** A setting other than the usual ones. */
function OwnNumber(field: Parameters<typeof TypedField>[0]) {
  return (
    <div className={styles.own}>
      <TypedField {...field} />
    </div>
  )
}

const flopText = (flop: number) => flop.toExponential().replace('e+', 'e')

/** Empty removes the threshold; `null` where the text is not a valid one. */
function readFlop(
  typed: string,
  { least, most }: { readonly least: number; readonly most: number },
): string | null {
  const text = typed.trim()
  if (text === '') return ''
  const isAmount = /^\d+(\.\d+)?(e\+?\d+)?$/i.test(text)
  return isAmount && Number(text) >= least && Number(text) <= most ? flopText(Number(text)) : null
}
