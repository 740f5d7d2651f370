import { useState, type ComponentProps } from 'react'
import { Button } from '#ui/Button.tsx'
import styles from './ActionButton.module.css'

type ActionButtonProps = {
  readonly label: string
  /** Returns what was done, in a few words; throws an error in words for the reader. */
  readonly action: () => Promise<string>
  /** What it is done to, for whoever does not see where the button stands. */
  readonly of?: string
  readonly variant?: ComponentProps<typeof Button>['variant']
}

/** Disabled while its action runs; says the result. */
export function ActionButton({ label, action, of, variant = 'secondary' }: ActionButtonProps) {
  const [state, setState] = useState<'ready' | 'busy'>('ready')
  const [said, setSaid] = useState<string | null>(null)
  const run = async () => {
    setState('busy')
    setSaid(null)
    try {
      setSaid(await action())
    } catch (error) {
      setSaid(
        error instanceof Error ? error.message : 'It did not work, and the reason is unknown.',
      )
    }
    setState('ready')
  }
  return (
    <span className={styles.action}>
      <Button
        variant={variant}
        aria-disabled={state === 'busy'}
        onClick={() => {
          if (state === 'ready') void run()
        }}
      >
        <span>{label}</span> {of && <span className="visually-hidden">of {of}</span>}
      </Button>
      <output className={styles.said}>{state === 'busy' ? 'Working…' : said}</output>
    </span>
  )
}
