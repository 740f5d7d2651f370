import type { KeyboardEvent, ReactNode } from 'react'
import { Select } from '#ui/Select.tsx'
import type { TabNames } from './tabNames.ts'
import styles from './TabList.module.css'

type TabListProps<Tab extends string> = {
  readonly label: string
  /** In the order of the row. */
  readonly tabs: readonly Tab[]
  readonly names: TabNames<Tab>
  readonly tab: Tab
  readonly onChoose: (tab: Tab) => void
  /** A few words under the name of a tab. */
  readonly renderNote?: (tab: Tab) => ReactNode
  /** Of a row that does not follow the page, such as in a dialog; it never becomes a list to choose from. */
  readonly className?: string | undefined
}

/** A row of tabs, of which one is shown (`TabPages`); on narrow screens a list to choose from. */
export function TabList<Tab extends string>(props: TabListProps<Tab>) {
  const { label, tabs, names, tab, onChoose, renderNote, className } = props
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const to = stepped(tabs, tabs.indexOf(tab), event.key)
    if (to === null) return
    event.preventDefault()
    onChoose(to)
    document.getElementById(`tab-${to}`)?.focus()
  }
  return (
    <div className={className === undefined ? styles.tabs : undefined}>
      {/* Tabs within take the keys. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div role="tablist" aria-label={label} className={className ?? styles.list} onKeyDown={step}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === tab}
            aria-controls={one === tab ? names[one].id : undefined}
            tabIndex={one === tab ? 0 : -1}
            className={styles.tab}
            onClick={() => onChoose(one)}
          >
            <span>{names[one].name}</span>
            {renderNote && <span className={styles.answer}>{renderNote(one)}</span>}
          </button>
        ))}
      </div>
      {className === undefined && (
        <div className={styles.choice}>
          <Select
            label={label}
            hideLabel
            options={tabs.map((value) => ({ value, label: names[value].name }))}
            value={tab}
            onChange={onChoose}
          />
        </div>
      )}
    </div>
  )
}

/** Where a key leads from a tab, round the ends; `null` for other keys. */
function stepped<Tab>(tabs: readonly Tab[], from: number, key: string): Tab | null {
  const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: tabs.length - 1 }[key]
  return to === undefined ? null : (tabs.at(to % tabs.length) ?? null)
}
