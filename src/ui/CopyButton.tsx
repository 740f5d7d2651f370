import { useState } from 'react'
import { Button } from './Button.tsx'
import styles from './CopyButton.module.css'
import { copyText } from './copyText.ts'

type CopyButtonProps = {
  readonly text: string
  /** The same as a page, for programs that paste more than plain text. */
  readonly html?: string
  readonly label?: string
  readonly variant?: 'secondary' | 'quiet'
}

/** Copies a text and says so for two seconds. Where the browser forbids it, the text stands there selected. */
export function CopyButton({ text, html, label = 'Copy', variant = 'secondary' }: CopyButtonProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'by-hand'>('ready')
  const copy = async () => {
    if (!(await copyText(text, html))) {
      setState('by-hand')
      return
    }
    setState('copied')
    setTimeout(() => setState('ready'), 2000)
  }
  const isCopied = state === 'copied'
  return (
    <>
      <Button variant={variant} onClick={() => void copy()}>
        <span className={styles.said} aria-live="polite">
          <span data-hidden={isCopied || undefined} aria-hidden={isCopied}>
            {label}
          </span>
          <span data-hidden={!isCopied || undefined} aria-hidden={!isCopied}>
            Copied
          </span>
        </span>
      </Button>
      {state === 'by-hand' && (
        <label>
          <span role="status">The browser does not let us copy. Press Ctrl C, or ⌘ C.</span>
          <textarea
            className={styles.byHand}
            ref={(field) => field?.select()}
            readOnly
            rows={3}
            value={text}
          />
        </label>
      )}
    </>
  )
}
