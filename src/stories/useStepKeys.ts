import { useEffect, useEffectEvent } from 'react'

/** What arrow keys do nothing for, by itself; anything else that holds focus may use them. */
const FREE = 'body, main, section, aside, a, button, summary'

/** Parts whose links and buttons are walked by arrow keys. */
const WALKED =
  '[role=grid], [role=tablist], [role=radiogroup], [role=slider], [role=toolbar], [role=listbox], [role=menu], [popover], [contenteditable]'

/** Left and right arrows step, but not where something else uses them, nor behind an open dialog. */
export function useStepKeys(onStep: (by: 'before' | 'after') => void): void {
  const step = useEffectEvent(onStep)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
      const by = key === 'ArrowLeft' ? 'before' : key === 'ArrowRight' ? 'after' : null
      if (by === null || ctrlKey || metaKey || altKey || shiftKey || event.defaultPrevented) return
      const isFree =
        target instanceof Element && target.matches(FREE) && target.closest(WALKED) === null
      if (!isFree || document.querySelector('dialog[open]')) return
      event.preventDefault()
      step(by)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
