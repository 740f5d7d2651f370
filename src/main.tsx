// First of all: it declares the order of the layers that every later sheet belongs to.
import '#styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#app/App.tsx'
import { newQueryClient } from '#app/queryClient.ts'
import { searchNow } from '#url/useAddress.ts'

// The words that the build wrote are those of the plain address: with a query they would be of another view.
if (searchNow()) document.querySelector('#words')?.remove()

// `npm run dev:mock`. The mode is a constant of the build, which leaves this line out.
if (import.meta.env.MODE === 'mock') await (await import('#mocks/browser.ts')).startMocks()

const root = document.querySelector('#root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App client={newQueryClient()} />
    </StrictMode>,
  )
}

// When everything that is seen has come.
if (import.meta.env.PROD) {
  window.addEventListener('load', async () => (await import('#app/keepOffline.ts')).keepOffline())
}
