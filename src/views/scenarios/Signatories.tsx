import { signatoriesOn } from '#domain/regimes/levers/signatories.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { CheckList } from '#filters/CheckList.tsx'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { ChangeLevers } from './useSteps.ts'

type SignatoriesProps = { readonly runs: ScenarioRuns; readonly change: ChangeLevers }

/** Exactly these developers count as signed, for every release of theirs. */
export function Signatories({ runs, change }: SignatoriesProps) {
  const { ground, levers, naming } = runs
  const american = ground.models.filter(({ developerCountry }) => developerCountry === 'US')
  const developers = [...new Set(american.map(({ developer }) => developer))]
  const today = signatoriesOn(ground.actors, ground.asof)
  return (
    <Disclosure
      summary={`${sentenceCase(count(levers.signatories.length, 'developer', 'developers'))} chosen`}
      open
    >
      <CheckList
        legend="Count as signed"
        options={developers.map((value) => ({ value, label: naming.developer(value) }))}
        chosen={levers.signatories}
        onChange={(signatories) => change({ signatories })}
        none="Nobody counts as signed."
      />
      <Button variant="quiet" onClick={() => change({ signatories: today })}>
        Take those who have signed by now
      </Button>
    </Disclosure>
  )
}
