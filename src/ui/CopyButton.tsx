import { useState } from 'react'
import { Button } from './Button.tsx'

/** Copies a text; says “Copied” for two seconds, or how to copy by hand where the browser forbids it. */
export function CopyButton({
  text,
  label = 'Copy',
}: {
  readonly text: string
  readonly label?: string
}) {
  const [said, setSaid] = useState<string | null>(null)
  const say = (words: string) => {
    setSaid(words)
    setTimeout(() => setSaid(null), 2000)
  }
  return (
    <Button
      onClick={() => {
        const copied =
          navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
        copied.then(
          () => say('Copied'),
          () => say('Select the text and press Ctrl C'),
        )
      }}
    >
      <span aria-live="polite">{said ?? label}</span>
    </Button>
  )
}
