import type { ShareWhat } from '#domain/find/actions.ts'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { FindKind } from '#domain/find/entry.ts'
import { Modal } from '#ui/Modal.tsx'
import type { Address } from '#url/address.ts'
import styles from './FindDialog.module.css'
import { FindFoot } from './FindFoot.tsx'
import { FoundList, optionId } from './FoundList.tsx'
import { FoundNotes } from './FoundNotes.tsx'
import { GroupChoice } from './GroupChoice.tsx'
import { keepLately, lately } from './lately.ts'
import { Loupe } from './Loupe.tsx'
import { firstSections, foundSections, foundWords, type FindOption } from './sections.ts'
import { useFind } from './useFind.ts'
import { useFindPlace } from './useFindPlace.ts'

type FindDialogProps = {
  readonly address: Address<object>
  readonly onShare: (what: ShareWhat) => void
  readonly onClose: () => void
  /** Called where another page is gone to, which covers this one. */
  readonly onLeave: () => void
  /** What was typed while this was loaded. */
  readonly typed: () => string
}

/** The search over a page: a field, and under it what it finds and what can be done, walked by keys. */
export function FindDialog({ address, onShare, onClose, onLeave, typed }: FindDialogProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  /** Enter was pressed before the answer to the words was there. */
  const wantsOpen = useRef(false)
  const isNew = useRef(true)
  const place = useFindPlace(address)
  const [recall] = useState(lately)
  const [q, setQ] = useState(typed)
  const [whole, setWhole] = useState<readonly FindKind[]>([])
  const [only, setOnly] = useState<string | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const asked = q.trim()
  const search = useFind({ q: asked, whole, recall }, place.from)
  const { answer, isWaiting, version, tables } = search

  const all =
    asked === ''
      ? firstSections(answer?.recalled ?? [], tables.companies ?? [], version.id, place)
      : answer
        ? foundSections(asked, answer, place)
        : []
  const isThere = all.some((section) => section.id === only)
  const sections = isThere ? all.filter((section) => section.id === only) : all
  const options = sections.flatMap((section) => section.options)
  const current = options.find(({ key }) => key === active) ?? options[0]

  const say = (words: string) => {
    setQ(words)
    setActive(null)
    setWhole([])
    setOnly(null)
  }
  const moveTo = (option: FindOption | undefined) => {
    if (!option) return
    setActive(option.key)
    elementOf(list.current, option)?.scrollIntoView?.({ block: 'nearest' })
  }
  const move = (by: 1 | -1) => {
    const at = options.findIndex((one) => one === current)
    moveTo(options[(at + by + options.length) % options.length])
  }
  const leap = (by: 1 | -1) => {
    const here = sections.findIndex((section) => section.options.some((one) => one === current))
    moveTo(sections[(here + by + sections.length) % sections.length]?.options[0])
  }
  const open = (inNewTab: boolean) => {
    const element = elementOf(list.current, current)
    if (inNewTab && element instanceof HTMLAnchorElement) {
      window.open(element.href, '_blank', 'noopener')
    } else element?.click()
  }
  const choose = ({ act, to }: FindOption) => {
    if (act?.do === 'say') say(act.q)
    if (act?.do === 'whole') setWhole([...whole, act.kind])
    if (act?.do === 'keep') keepLately(act.key)
    if (to !== null) onLeave()
    if (act?.do === 'share') {
      onClose()
      onShare(act.what)
    }
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    switch (event.key) {
      case 'ArrowDown':
        move(1)
        break
      case 'ArrowUp':
        move(-1)
        break
      case 'PageDown':
        leap(1)
        break
      case 'PageUp':
        leap(-1)
        break
      case 'Enter':
        if (isWaiting && asked !== '') wantsOpen.current = true
        else open(event.ctrlKey || event.metaKey)
        break
      case 'Escape':
        if (q === '') onClose()
        else say('')
        break
      default:
        return
    }
    event.preventDefault()
  }
  useEffect(() => {
    if (isWaiting || !wantsOpen.current) return
    wantsOpen.current = false
    elementOf(list.current, current)?.click()
  }, [isWaiting, current])

  const words = asked === '' || !answer ? null : foundWords(answer)
  return (
    <Modal className={styles.dialog} aria-label="Find anything" onClose={onClose}>
      <div className={styles.head}>
        <Loupe />
        <input
          type="text"
          role="combobox"
          className={styles.input}
          aria-label="Find a company, event, model, chart, or say what to do"
          placeholder="A company, event, model, chart, or what to do"
          aria-expanded={options.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={current && optionId(id, current.key)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={200}
          value={q}
          onChange={({ target }) => say(target.value)}
          onKeyDown={press}
          onFocus={() => {
            // Letters that came while this was being drawn.
            if (isNew.current && typed() !== q) setQ(typed())
            isNew.current = false
          }}
        />
        <span className={styles.count} aria-hidden="true">
          {words &&
            answer &&
            (answer.found.total === 0 ? 'none found' : `${answer.found.total} found`)}
        </span>
        <button type="button" className={styles.close} aria-label="Close" onClick={onClose}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
            <path d="M2 2L12 12M12 2L2 12" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </button>
      </div>
      <p role="status" className="visually-hidden">
        {!isWaiting && words}
      </p>
      {asked !== '' && (
        <GroupChoice sections={all} only={isThere ? only : null} onChoose={setOnly} />
      )}
      <div className={styles.body} aria-busy={isWaiting}>
        {asked !== '' && <FoundNotes search={search} onSay={say} />}
        <FoundList
          ref={list}
          id={id}
          sections={sections}
          current={current?.key ?? null}
          words={answer?.found.words ?? []}
          onHover={setActive}
          onChoose={choose}
        />
      </div>
      <FindFoot />
    </Modal>
  )
}

const elementOf = (list: HTMLElement | null, option: FindOption | undefined) =>
  option && list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(option.key)}"]`)
