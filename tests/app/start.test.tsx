import { act, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import '#tests/support/loaded.ts'
import { start } from '#app/start.tsx'

it('has one title at any time, where a page with a query is drawn over the written one', async () => {
  window.history.replaceState(null, '', '/timeline?who=meta')
  document.head.innerHTML = '<title>As written</title>'
  document.body.innerHTML =
    '<div id="root" data-path="/timeline"><main><h1>Written</h1></main></div>'
  const titles = () => [...document.querySelectorAll('head > title')].map((one) => one.textContent)
  const seen: number[] = []
  const observer = new MutationObserver(() => seen.push(titles().length))
  const root = document.querySelector<HTMLElement>('#root')
  if (!root) throw new Error('no root')
  let end = () => {}
  await act(async () => {
    end = start(root)
  })
  observer.observe(document.head, { childList: true })
  await waitFor(() => expect(titles()).toEqual(['Timeline · Oversight Atlas']))
  expect(Math.min(1, ...seen)).toBe(1)
  await act(async () => end())
  observer.disconnect()
})
