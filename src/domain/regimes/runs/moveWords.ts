import { decisionWords } from '#domain/regimes/rule/describeRule.ts'
import type { Naming } from '#domain/regimes/rule/describeTest.ts'
import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import { countMoves, type Change, type Move } from './moves.ts'
import type { ScenarioRun } from './scenarioRun.ts'
import { numberWords } from '#domain/words/words.ts'

/** Stands after a number of models. */
const CHANGE: Readonly<Record<Change, readonly [one: string, several: string]>> = {
  loses: ['loses review', 'lose review'],
  gains: ['gains review', 'gain review'],
  'may-lose': ['may lose review', 'may lose review'],
  'may-gain': ['may gain review', 'may gain review'],
  unclear: ['may go either way', 'may go either way'],
}

/** What is certain first. */
export const CHANGES = Object.keys(CHANGE).filter((change): change is Change =>
  Object.hasOwn(CHANGE, change),
)

/** "13 models lose review", "one model gains review". */
export function movedModels(change: Change, many: number): string {
  const [one, several] = CHANGE[change]
  return many === 1 ? `${numberWords(1)} model ${one}` : `${many} models ${several}`
}

/** “2 models lose review and 14 models gain review”. */
export function movesWords(all: readonly Move[]): string {
  const count = countMoves(all)
  const parts = CHANGES.filter((change) => count[change] > 0).map((change) =>
    movedModels(change, count[change]),
  )
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** “Exempt because the weights are open (case 2, weights are open)”. */
export function regimeWords(run: ScenarioRun, assessed: Assessed, naming: Naming): string {
  const { possible } = assessed.verdict
  const names = possible.map((id) => run.regimes.get(id)?.name ?? id)
  return `${names.join(', or ')} (${decisionWords(run.rule, assessed.verdict, naming)})`
}
