import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from '#app/App.tsx'
import { newQueryClient } from '#app/queryClient.ts'
import './loaded.ts'

/** The whole app at an address, through the network. What a boundary caught it has shown, so it stays off the console. */
export function renderApp(address: string) {
  startAt(address)
  const client = newQueryClient({ retry: 0 })
  render(<App client={client} />, { onCaughtError: () => {} })
  return { user: userEvent.setup({ delay: null }), client }
}

/**
 * Goes to an address at the end of the history: a test before may have gone back in it, and what lay ahead would go with
 * the next choice.
 */
export const startAt = (address: string) => window.history.pushState(null, '', address)

/** The query string as the address bar shows it. */
export const search = () => decodeURIComponent(window.location.search)
