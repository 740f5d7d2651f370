import { useLayoutEffect } from 'react'

/** Rendered beside a view: once the view is on the page, the words that the build wrote make room for it. */
export function WordsReplaced() {
  useLayoutEffect(() => {
    document.querySelector('#words')?.remove()
  }, [])
  return null
}
