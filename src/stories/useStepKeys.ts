import { useKeydown } from '#ui/useKeydown.ts'

/** What arrow keys do nothing for, by itself; anything else that holds focus may use them. */
const FREE = 'body, main, section, aside, a, button, summary'

/** Parts whose links and buttons are walked by arrow keys. */
const WALKED =
  '[role=grid], [role=tablist], [role=radiogroup], [role=slider], [role=toolbar], [role=listbox], [role=menu], [popover], [contenteditable]'

/** Left and right arrows step, but not where something else uses them, nor behind an open dialog. */
export function useStepKeys(onStep: (by: 'before' | 'after') => void): void {
  useKeydown((event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
    const by = key === 'ArrowLeft' ? 'before' : key === 'ArrowRight' ? 'after' : null
    if (by === null || ctrlKey || metaKey || altKey || shiftKey || event.defaultPrevented) return
    const isFree =
      target instanceof Element && target.matches(FREE) && target.closest(WALKED) === null
    if (!isFree || document.querySelector('dialog[open]')) return
    event.preventDefault()
    onStep(by)
  })
}
