import { lazy, Suspense, type KeyboardEvent } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Select } from '#ui/Select.tsx'
import { TABS, type Tab } from '#url/scenarioTabs.ts'
import { TAB_NAMES } from './tabNames.ts'
import type { TabProps } from './section.ts'
import styles from './Tabs.module.css'

/** What some tabs answer takes rules that the first screen does without. */
const TabAnswer = lazy(() =>
  import('./TabAnswer.tsx').then((module) => ({ default: module.TabAnswer })),
)

type TabsProps = TabProps & { readonly tab: Tab }

/** Names of what lies below, each with its answer in numbers. */
export function Tabs({ tab, ...props }: TabsProps) {
  const choose = (chosen: Tab) =>
    props.change((now) => ({
      tab: chosen === 'who' && now.cell === null && now.goal === null ? null : chosen,
    }))
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const to = stepped(TABS.indexOf(tab), event.key)
    if (to === null) return
    event.preventDefault()
    choose(to)
    document.getElementById(`tab-${to}`)?.focus()
  }
  return (
    <div className={styles.tabs}>
      {/* Tabs within take the keys. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div role="tablist" aria-label="What follows" className={styles.list} onKeyDown={step}>
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === tab}
            aria-controls={one === tab ? TAB_NAMES[one].id : undefined}
            tabIndex={one === tab ? 0 : -1}
            className={styles.tab}
            onClick={() => choose(one)}
          >
            <span>{TAB_NAMES[one].name}</span>
            <span className={styles.answer}>
              {/* Within a button nothing can be tried again: the tab itself says what is missing. */}
              <ErrorBoundary fallback={null} resetKeys={[props.runs]}>
                <Suspense fallback={null}>
                  <TabAnswer {...props} tab={one} />
                </Suspense>
              </ErrorBoundary>
            </span>
          </button>
        ))}
      </div>
      <div className={styles.choice}>
        <Select
          label="What follows"
          hideLabel
          options={TABS.map((value) => ({ value, label: TAB_NAMES[value].name }))}
          value={tab}
          onChange={choose}
        />
      </div>
    </div>
  )
}

/** Where a key leads from a tab, round the ends; `null` for other keys. */
function stepped(from: number, key: string): Tab | null {
  const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: TABS.length - 1 }[key]
  return to === undefined ? null : (TABS.at(to % TABS.length) ?? null)
}
