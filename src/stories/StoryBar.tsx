import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { besideStep, type Told } from '#domain/record/stories.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { StoryStep } from '#domain/schema/storyTable.ts'
import { count } from '#domain/words/words.ts'
import { Arrow } from '#ui/Arrow.tsx'
import { OutLink } from '#ui/OutLink.tsx'
import styles from './StoryBar.module.css'
import { useStepKeys } from './useStepKeys.ts'

type StoryBarProps = {
  readonly told: Told
  readonly version: DataVersion
  readonly hrefOf: (step: StoryStep) => string
  /** The same view without the story; `null` where it is not left, as in the frame of another page. */
  readonly close: string | null
}

/** One sentence of a story above the view that it speaks of, and the way to the steps beside it. */
export function StoryBar({ told, version, hrefOf, close }: StoryBarProps) {
  const { story, step } = told
  const { before, after } = besideStep(told)
  const [, navigate] = useLocation()
  // The history of a frame is its host's.
  const replace = close === null
  useStepKeys((by) => {
    const to = by === 'before' ? before : after
    if (to) navigate(hrefOf(to), { replace })
  })
  const bar = useRef<HTMLElement>(null)
  // On one line.
  const where = `${step.step}\u00a0of\u00a0${story.steps.length}`
  const said = useSaidOnChange(step.id, `${where}: ${step.sentence}`)
  useEffect(() => {
    if (said === '') return
    bar.current?.scrollIntoView({ block: 'nearest' })
    // The link that was followed is gone at the first and the last step.
    if (document.activeElement === document.body) bar.current?.focus({ preventScroll: true })
  }, [said])
  return (
    <section ref={bar} className={styles.bar} aria-label={`Story: ${story.title}`} tabIndex={-1}>
      <p className={styles.where}>
        <strong>
          <Link href={hrefOf(step)} replace={replace}>
            {story.title}
          </Link>
        </strong>{' '}
        <span>{where}</span>
      </p>
      <nav className={styles.steps} aria-label="Steps of the story">
        <StepLink to={before} rel="prev" hrefOf={hrefOf} replace={replace}>
          <Arrow direction="left" /> <span>Previous</span>
        </StepLink>
        <StepLink to={after} rel="next" hrefOf={hrefOf} replace={replace}>
          <span>Next</span> <Arrow direction="right" />
        </StepLink>
        {close !== null && (
          <Link href={close}>
            Close <span className="visually-hidden">the story</span>
          </Link>
        )}
      </nav>
      <p className={styles.sentence}>
        <span>{step.sentence}</span> <Sources step={step} version={version} />
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  )
}

type StepLinkProps = Pick<StoryBarProps, 'hrefOf'> & {
  readonly to: StoryStep | null
  readonly rel: 'prev' | 'next'
  readonly replace: boolean
  readonly children: ReactNode
}

/** Keeps its place at the ends, where it leads nowhere: nothing moves under a pointer. */
function StepLink({ to, rel, hrefOf, replace, children }: StepLinkProps) {
  return to ? (
    <Link href={hrefOf(to)} replace={replace} rel={rel}>
      {children}
    </Link>
  ) : (
    <span role="link" aria-disabled="true">
      {children}
    </span>
  )
}

/** Empty for the first step that is shown: a reader comes to it by themselves. */
function useSaidOnChange(id: string, words: string): string {
  const [told, setTold] = useState({ id, words: '' })
  if (told.id !== id) setTold({ id, words })
  return told.id === id ? told.words : words
}

type SourcesProps = { readonly step: StoryStep; readonly version: DataVersion }

/** By publisher; on a phone by number. */
function Sources({ step: { evidence }, version }: SourcesProps) {
  const { sources } = useTables(version, [], ['sources'])
  if (!sources) return <span>({count(evidence.length, 'source', 'sources')})</span>
  return (
    <span>
      <span>{evidence.length === 1 ? 'Source' : 'Sources'}:</span>
      {evidence.map(({ source, access }, index) => {
        const { publisher = source, url = null } = sources.find(({ id }) => id === source) ?? {}
        const name = `${publisher}${access === 'relayed' ? ', relayed' : ''}`
        return (
          <span key={source}>
            {' '}
            {url === null ? (
              name
            ) : (
              <OutLink href={url}>
                <span aria-hidden="true" className={styles.number}>
                  {index + 1}
                </span>
                <span className={styles.publisher}>{name}</span>
              </OutLink>
            )}
            {index < evidence.length - 1 && <span>;</span>}
          </span>
        )
      })}
    </span>
  )
}
