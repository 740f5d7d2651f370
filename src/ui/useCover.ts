import { useLayoutEffect, useState } from 'react'

/** Whether the present entry of the history was made by opening the cover of this name. */
export function isEntryOf(name: string): boolean {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'cover' in state && state.cover === name
}

/**
 * Something that covers the page as another page would, such as a search or a sheet on a phone: there it has an entry of
 * the history, so that Back closes it. What is changed in it has entries of its own, which Back undoes first.
 *
 * @param covers asked when it is opened: whether it covers the page at this width
 */
export function useCover(name: string, covers: () => boolean) {
  const [isOpen, setOpen] = useState(false)
  // Before anything can be pressed: what is opened after a reload would pass for the entry of before.
  useLayoutEffect(() => {
    const shut = () => {
      if (!isEntryOf(name)) setOpen(false)
    }
    // After a reload nothing is open, and its entry is an ordinary one.
    if (isEntryOf(name)) window.history.replaceState({ ...window.history.state, cover: null }, '')
    window.addEventListener('popstate', shut)
    return () => window.removeEventListener('popstate', shut)
  }, [name])
  return {
    isOpen,
    open: () => {
      if (!isOpen && covers())
        window.history.pushState({ ...window.history.state, cover: name }, '')
      setOpen(true)
    },
    close: () => {
      setOpen(false)
      if (isEntryOf(name)) window.history.back()
    },
    /** Closes it, and keeps the entry: for a link that takes its place. */
    leave: () => setOpen(false),
  }
}
