import { expect, it } from 'vitest'
import { startAt } from './renderApp.tsx'

it('leaves nothing ahead, where a test before went back', async () => {
  window.history.pushState(null, '', '/models')
  window.history.pushState(null, '', '/models?sort=name')
  const isBack = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true })
  })
  window.history.go(-2)
  await isBack
  startAt('/search')
  const before = window.history.length
  window.history.pushState(null, '', '/search?q=c')
  expect(window.history.length).toBe(before + 1)
})
