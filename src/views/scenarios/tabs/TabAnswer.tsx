import { INDICATOR_TABLES, selectIndicators } from '#charts/indicators/selectIndicators.ts'
import { selectOutcomes } from '#charts/outcomes/selectOutcomes.ts'
import { selectSensitivity } from '#charts/sensitivity/selectSensitivity.ts'
import { useTables } from '#data/useTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { developersReached } from '#domain/regimes/runs/developersReached.ts'
import { countMoves, moves } from '#domain/regimes/runs/moves.ts'
import { reviewLoad } from '#domain/regimes/runs/reviewLoad.ts'
import { span } from '#ui/format.ts'
import type { Tab } from '#url/scenarioTabs.ts'
import type { TabProps } from './section.ts'

type TabAnswerProps = TabProps & { readonly tab: Tab }

/** What a tab answers, in a few words, for the regime looked at. */
export function TabAnswer({ tab, ...props }: TabAnswerProps) {
  switch (tab) {
    case 'outcomes':
      return <OutcomesAnswer {...props} />
    case 'signs':
      return <SignsAnswer {...props} />
    case 'limits':
      return <LimitsAnswer {...props} />
    case 'who':
    case 'where':
    case 'flow':
    case 'cost':
    case 'change':
      return <span>{wordsOf(tab, props)}</span>
  }
}

function wordsOf(tab: 'who' | 'where' | 'flow' | 'cost' | 'change', { runs }: TabProps): string {
  const { pairs, all, facts, levers } = runs
  const run = pairs[0]?.after ?? all[0]
  if (!run || run.coverage.total === 0) return 'no model counted'
  switch (tab) {
    case 'who': {
      const { certain, atMost, total } = developersReached(run.assessed)
      return `${span(certain, atMost)} of ${total} developers`
    }
    case 'where': {
      const abroad = run.assessed.filter(({ model }) => model.developerCountry !== 'US')
      const [certain, atMost] = [
        abroad.filter(({ reached }) => reached === true).length,
        abroad.filter(({ reached }) => reached !== false).length,
      ]
      return `${span(certain, atMost)} of ${abroad.length} from abroad`
    }
    case 'flow': {
      const [pair, ...others] = pairs
      if (!pair || others.length > 0) return 'all regimes'
      const count = countMoves(moves(pair.before, pair.after))
      const open = count['may-gain'] + count['may-lose'] + count.unclear
      const sure = `${count.gains} enter, ${count.loses} leave`
      return open > 0 ? `${sure}, ${open} open` : sure
    }
    case 'cost': {
      const { peak } = reviewLoad(run.assessed, levers.holdDays, facts.asof)
      return `${span(peak?.certain.certain ?? 0, peak?.atMost.atMost ?? 0)} open at once`
    }
    case 'change': {
      const [widest] = selectSensitivity(runs).rows
      if (!widest) return ''
      const every = [widest.now, ...widest.settings.map(({ coverage }) => coverage)]
      const low = Math.min(...every.map(({ certain }) => certain))
      const high = Math.max(...every.map(({ atMost }) => atMost))
      return `${widest.name.toLowerCase()}: ${span(low, high)}`
    }
  }
}

function OutcomesAnswer({ version, runs }: TabProps) {
  const { outcomeDimensions } = useTables(version, ['outcomeDimensions'])
  const { rows } = selectOutcomes(runs, { tables: { outcomeDimensions } })
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []))
  const sized = cells.filter(({ size }) => size !== null).length
  return <span>{`${sized} of ${cells.length} with a size`}</span>
}

function SignsAnswer({ version, lens }: TabProps) {
  const tables = seenTables(useTables(version, INDICATOR_TABLES), lens)
  const { indicators } = selectIndicators(tables, lens)
  const moved = indicators.filter((one) => one.moved === true).length
  return <span>{`${moved} of ${indicators.length} moved`}</span>
}

function LimitsAnswer({ version, lens }: TabProps) {
  const { analogies, scenarioNotes } = seenTables(
    useTables(version, ['analogies', 'scenarioNotes']),
    lens,
  )
  const caveats = scenarioNotes.filter(({ kind }) => kind === 'caveat').length
  const names = analogies.map(({ name }) => name.split(' ')[0]).join(', ')
  return <span>{[names, `${caveats} caveats`].filter(Boolean).join('; ')}</span>
}
