// First of all: it declares the order of the layers that every later sheet belongs to.
import '#styles/index.css'
import { start } from '#app/start.tsx'

// `npm run dev:mock`. The mode is a constant of the build, which leaves this line out.
if (import.meta.env.MODE === 'mock') await (await import('#mocks/browser.ts')).startMocks()

const root = document.querySelector<HTMLElement>('#root')
if (root) start(root)

// When everything that is seen has come.
if (import.meta.env.PROD) {
  const keep = async () => (await import('#app/keepOffline.ts')).keepOffline()
  if (document.readyState === 'complete') void keep()
  else window.addEventListener('load', () => void keep())
}
