import { setupWorker } from 'msw/browser'
import { handlers } from './handlers.ts'

/** Lets the mock server answer for the data in a browser. Everything else goes to the network. */
export async function startMocks(): Promise<void> {
  await setupWorker(...handlers()).start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: 'bypass',
    quiet: true,
  })
}
