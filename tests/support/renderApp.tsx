import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from '#app/App.tsx'
import { newQueryClient } from '#app/queryClient.ts'
import './loaded.ts'

/** The whole app at an address, through the network. What a boundary caught it has shown, so it stays off the console. */
export function renderApp(address: string) {
  window.history.replaceState(null, '', address)
  const client = newQueryClient({ retry: 0 })
  render(<App client={client} />, { onCaughtError: () => {} })
  return { user: userEvent.setup({ delay: null }), client }
}

/** The query string as the address bar shows it. */
export const search = () => decodeURIComponent(window.location.search)
