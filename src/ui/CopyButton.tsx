import { useState } from 'react'
import { Button } from './Button.tsx'
import styles from './CopyButton.module.css'

type CopyButtonProps = {
  readonly text: string
  /** The same as HTML, for programs that paste rich text. */
  readonly html?: string
  readonly label?: string
  readonly variant?: 'secondary' | 'quiet'
}

/** Says so for two seconds. Where the browser forbids copying, the text is shown and selected. */
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

/**
 * Puts a text on the clipboard.
 *
 * @param html the same as a page, for programs that paste more than plain text
 * @returns whether it is there. In a frame or on an insecure origin the browser may offer no clipboard, and may
 *   refuse the older way too.
 */
async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else await navigator.clipboard.write([bothForms(text, html)])
    return true
  } catch {
    return copyBySelection(text)
  }
}

const bothForms = (text: string, html: string) =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })

/** Selects the text in an off-screen field and runs the `copy` command. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.insetBlockStart = '-100px'
  // Nothing outside a modal dialog can be selected.
  const host = before?.closest('dialog') ?? document.body
  host.append(field)
  field.focus({ preventScroll: true })
  field.select()
  try {
    // The only way where there is no clipboard.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
