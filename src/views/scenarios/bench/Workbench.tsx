import { lazy, useState } from 'react'
import { lazyPart } from '#ui/lazyPart.ts'
import { nothingCounted } from '#domain/regimes/runs/scenarioRuns.ts'
import { EVERY_LEVER, isMoved } from '#domain/regimes/levers/levers.ts'
import { PageShare } from '#share/PageShare.tsx'
import { Button } from '#ui/Button.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { useCover } from '#ui/useCover.ts'
import { useKeydown } from '#ui/useKeydown.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { Bars } from './Bars.tsx'
import type { BenchProps } from './bench.ts'
import { isAnyMoved } from './foundRuns.ts'
import { LeverControls } from './LeverControls.tsx'
import { RuleChoice } from './RuleChoice.tsx'
import { Tools } from './Tools.tsx'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { WhatWasChanged } from './WhatWasChanged.tsx'
import styles from './Workbench.module.css'

/** After the bars. */
const Moves = lazyPart(() => import('./Moves.tsx').then((module) => ({ default: module.Moves })))
const Strip = lazy(() => import('./Strip.tsx').then((module) => ({ default: module.Strip })))

/** Only where nothing is counted. */
const NothingCounted = lazy(() =>
  import('./NothingCounted.tsx').then((module) => ({ default: module.NothingCounted })),
)

type WorkbenchProps = BenchProps & { readonly isTraceHere: boolean }

/** Levers, the regimes that they move, and the models that move with them. */
export function Workbench({ isTraceHere, ...props }: WorkbenchProps) {
  const { runs, steps } = props
  const sheet = useCover('levers', () => true)
  const isSheet = sheet.isOpen
  const closeOnEscape = ({ key, target, defaultPrevented }: KeyboardEvent) => {
    const isWithin = target instanceof Element && target.closest('dialog, [popover]') !== null
    if (key === 'Escape' && !defaultPrevented && !isWithin) sheet.close()
  }
  useKeydown(closeOnEscape, { isOn: isSheet })
  const [bars, isPassed] = usePassed()
  const many = EVERY_LEVER.filter((lever) => lever.isDecision && isMoved(lever, runs.levers)).length
  const isNothing = nothingCounted(runs) !== null
  return (
    <>
      {(isPassed || isSheet) && (
        <LoadBoundary what="the strip" quiet>
          <Strip {...props} isSheet={isSheet} />
        </LoadBoundary>
      )}
      <div className={styles.bench} data-passed={isPassed || undefined}>
        <section
          id="levers"
          className={styles.levers}
          aria-label="Levers"
          data-sheet={isSheet || undefined}
        >
          <div className={styles.sheetHead}>
            <h2>Levers</h2>
            <Button onClick={sheet.close}>Done</Button>
          </div>
          <Tools steps={steps} isMoved={isAnyMoved(runs)} />
          <LeverControls {...props} />
          <div className={styles.rules}>
            <h3>Rule of each regime</h3>
            <ul>
              {runs.all.map((run) => (
                <li key={run.scenario.id}>
                  <span aria-hidden="true">{scenarioName(run.scenario)}</span>
                  <RuleChoice {...props} run={run} />
                </li>
              ))}
            </ul>
          </div>
        </section>
        <WhatWasChanged runs={runs} />
        <div ref={bars} className={styles.regimes}>
          {isNothing ? (
            <LoadBoundary what="ways out">
              <NothingCounted {...props} />
            </LoadBoundary>
          ) : (
            <Bars {...props} />
          )}
        </div>
        <div className={styles.moves}>
          <LoadBoundary what="the models that move" minHeight={490}>
            <Moves {...props} isTraceHere={isTraceHere} />
          </LoadBoundary>
        </div>
      </div>
      <div className={styles.foot} role="group" aria-label="Tools at hand">
        <Button
          variant="primary"
          aria-expanded={isSheet}
          onClick={isSheet ? sheet.close : sheet.open}
        >
          {many === 0 ? 'Levers' : `Levers, ${many} moved`}
        </Button>
        <Button disabled={steps.undo === null} onClick={() => steps.undo?.()}>
          Undo
        </Button>
        <PageShare address={scenariosAddress} />
      </div>
    </>
  )
}

/** Whether an element has been scrolled out at the top, and the ref that watches it. False until it is watched. */
function usePassed(): readonly [(element: HTMLElement | null) => () => void, boolean] {
  const [isPassed, setPassed] = useState(false)
  // Kept in state: a new ref callback each render would detach and attach.
  const [ref] = useState(() => (element: HTMLElement | null) => {
    if (!element || typeof IntersectionObserver === 'undefined') return () => {}
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setPassed(!entry.isIntersecting && entry.boundingClientRect.bottom < HEAD_PX)
      },
      { rootMargin: `-${HEAD_PX}px 0px 0px` },
    )
    observer.observe(element)
    return () => observer.disconnect()
  })
  return [ref, isPassed]
}

/** Height of what then stands at the top of the window, in pixels. */
const HEAD_PX = 56

Workbench.parts = [...Bars.parts, Moves]
