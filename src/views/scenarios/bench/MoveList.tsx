import { useRef } from 'react'
import { differenceWords } from '#domain/regimes/runs/difference.ts'
import { monthsWords } from '#domain/days/monthsWords.ts'
import type { Move } from '#domain/regimes/runs/moves.ts'
import { sentenceCase } from '#domain/words/words.ts'
import { bandWords } from '#charts/bars/bands.ts'
import type { ReachBand } from '#domain/regimes/rule/reach.ts'
import { PULLED } from '#domain/regimes/levers/levers.ts'
import { Button } from '#ui/Button.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import { effectsOf, isAnyMoved } from './foundRuns.ts'
import type { RegimeMoves } from './moveLists.ts'
import type { BenchProps } from './bench.ts'
import reach from './reach.module.css'
import styles from './Moves.module.css'

type MoveListProps = BenchProps & {
  readonly isChanges: boolean
  readonly shown: readonly RegimeMoves[]
}

export function MoveList({ isChanges, shown, ...props }: MoveListProps) {
  const box = useRef<HTMLDivElement>(null)
  const isMoving = shown.some(({ groups }) => groups.length > 0)
  const isNamed = isChanges || shown.length > 1
  const jump = (id: string) => {
    const [list, target] = [box.current, document.getElementById(`moves-${id}`)]
    const scroller = list?.firstElementChild
    if (scroller && target)
      scroller.scrollTop +=
        target.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  }
  if (!isMoving) return <NothingMoves {...props} isChanges={isChanges} />
  return (
    <>
      {isNamed && (
        <p className={styles.jumps}>
          {shown.map(({ id, name, difference }) => (
            <span key={id}>
              <Button variant="quiet" onClick={() => jump(id)}>
                {name}
              </Button>{' '}
              {differenceWords(difference)}
            </span>
          ))}
        </p>
      )}
      <div ref={box} className={styles.room}>
        <ScrollBox label="Models that move" className={styles.scroll} isWalked>
          {shown.map((regime) => (
            <Regime key={regime.id} {...props} {...{ regime, isNamed }} />
          ))}
        </ScrollBox>
      </div>
    </>
  )
}

type RegimeProps = BenchProps & { readonly regime: RegimeMoves; readonly isNamed: boolean }

function Regime({ regime, isNamed, ...props }: RegimeProps) {
  const { id, name, difference, groups } = regime
  return (
    <div id={`moves-${id}`} className={styles.regime}>
      {isNamed && (
        <h3 className={styles.name}>
          <span>{name}</span> <span>{differenceWords(difference)}</span>
        </h3>
      )}
      {groups.map(({ words, decision, moves }) => (
        <div key={words + decision} className={styles.group}>
          <p className={styles.rule}>
            <Superscript text={`${words}: ${decision}.`} />
          </p>
          <ul>
            {moves.map((move) => (
              <Moved key={move.model.id} move={move} {...props} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Moved({ move, runs, values, change }: BenchProps & { readonly move: Move }) {
  const { model, before, after } = move
  return (
    <li className={styles.row}>
      <ReachChange from={before.band} to={after.band} />
      <button
        type="button"
        className={styles.model}
        aria-expanded={model.id === values.model}
        onClick={() => change({ model: model.id, cell: null })}
      >
        {model.name}
        <span className="visually-hidden">
          {`, ${bandWords(before.band)} before, ${bandWords(after.band)} after`}
        </span>
      </button>
      <span className={styles.who}>
        {`${runs.naming.developer(model.developer)}, ${monthsWords(model.released)}`}
      </span>
    </li>
  )
}

/** Reach on one side and on the other. */
const ReachChange = ({ from, to }: { readonly from: ReachBand; readonly to: ReachBand }) => (
  <span className={styles.change} aria-hidden="true">
    <i className={reach.reach} data-reach={from} />
    <svg width="10" height="8" viewBox="0 0 10 8" focusable="false">
      <path d="M0 4h8M5.5 1.5L8 4 5.5 6.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
    <i className={reach.reach} data-reach={to} />
  </span>
)

/** What would move some: places of levers. */
function NothingMoves({ runs, isChanges }: BenchProps & { readonly isChanges: boolean }) {
  const tried = PULLED.filter(({ id }) => id !== 'hold').flatMap((lever) =>
    lever.choices.flatMap(({ value, label }) => {
      const effect = effectsOf(runs, lever).choices.get(value)
      return effect && / would move/.test(effect.said) && !effect.words.startsWith('0 ')
        ? [`${lever.name}, ${label}: ${effect.words.replace(/ move$/, '')} would move.`]
        : []
    }),
  )
  return (
    <div className={styles.nothing}>
      <p>
        {isChanges && !isAnyMoved(runs)
          ? 'No lever is moved, so no model moves.'
          : 'No model moves.'}
      </p>
      {isChanges && (
        <ul>
          {tried.slice(0, 6).map((words) => (
            <li key={words}>
              <Superscript text={sentenceCase(words)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
