import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Whether what is rendered is the page as the build writes it: there, and in a browser until it has been taken over.
 * For what only a browser knows, such as its own address.
 */
export const useIsWritten = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
