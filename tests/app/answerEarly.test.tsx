import { readFileSync } from 'node:fs'
import { act, fireEvent, screen } from '@testing-library/react'
import { createRoot, type Root } from 'react-dom/client'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { takeEarly } from '#app/takeEarly.ts'

/** What the page loads first of all, as it is. */
const EARLY = readFileSync('public/early.js', 'utf8')

const WRITTEN = `
  <button type="button">Count <b>0</b></button>
  <button type="button" popovertarget="menu">Menu</button>
  <input aria-label="Words" value="" />
  <label><input type="checkbox" />Known</label>
  <select aria-label="Order"><option value="a">A</option><option value="b">B</option></select>`

let root: Root | null = null

beforeEach(() => {
  document.body.innerHTML = `<div id="root">${WRITTEN}</div>`
  run('')
})

/** The script as a page with these files has it. */
function run(reads: string): void {
  const script = document.createElement('script')
  script.src = '/atlas/early.js'
  script.dataset.reads = reads
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script)
  // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval
  new Function(EARLY)()
}

afterEach(() => {
  act(() => root?.unmount())
  root = null
  globalThis.earlyEvents = undefined
  document.body.replaceChildren()
  for (const link of document.querySelectorAll('link[rel=preload]')) link.remove()
})

function Page() {
  const [count, setCount] = useState(0)
  const [said, setSaid] = useState({ words: '', isKnown: false, order: 'a', menu: 0 })
  return (
    <>
      <button type="button" onClick={() => setCount((before) => before + 1)}>
        Count <b>{count}</b>
      </button>
      <button
        type="button"
        popoverTarget="menu"
        onClick={() => setSaid((before) => ({ ...before, menu: before.menu + 1 }))}
      >
        Menu
      </button>
      <input
        aria-label="Words"
        value={said.words}
        onChange={({ target }) => setSaid({ ...said, words: target.value })}
      />
      <label>
        <input
          type="checkbox"
          checked={said.isKnown}
          onChange={({ target }) => setSaid((before) => ({ ...before, isKnown: target.checked }))}
        />
        Known
      </label>
      <select
        aria-label="Order"
        value={said.order}
        onChange={({ target }) => setSaid((before) => ({ ...before, order: target.value }))}
      >
        <option value="a">A</option>
        <option value="b">B</option>
      </select>
      <output>{JSON.stringify({ count, ...said })}</output>
    </>
  )
}

/** Another page in its place, as where an address asks for more than was written. */
async function goLive(): Promise<void> {
  const element = document.querySelector('#root')
  if (!element) throw new Error('there is no root')
  element.replaceChildren()
  root = createRoot(element)
  act(() => root?.render(<Page />))
  await act(takeEarly)
}

const said = (): unknown => JSON.parse(screen.getByRole('status').textContent ?? '')

it('answers what was clicked, typed and chosen, in that order', async () => {
  fireEvent.click(screen.getByText('0'))
  fireEvent.input(screen.getByLabelText('Words'), { target: { value: 'accord' } })
  fireEvent.click(screen.getByLabelText('Known'))
  fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'b' } })
  await goLive()
  expect(said()).toEqual({ count: 1, words: 'accord', isKnown: true, order: 'b', menu: 0 })
  expect(screen.getByLabelText('Words')).toHaveValue('accord')
})

it('leaves to the browser what it does by itself', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Menu' }))
  await goLive()
  expect(said()).toMatchObject({ menu: 0 })
})

it('answers once, and nothing that the page answered itself', async () => {
  fireEvent.click(screen.getByRole('button', { name: /^Count/ }))
  await goLive()
  fireEvent.click(screen.getByRole('button', { name: /^Count/ }))
  await act(takeEarly)
  expect(said()).toMatchObject({ count: 2 })
})

it('does not keep what a live control answers at once', async () => {
  const element = document.querySelector('#root')
  if (!element) throw new Error('there is no root')
  element.replaceChildren()
  root = createRoot(element)
  act(() => root?.render(<Page />))
  fireEvent.click(screen.getByRole('button', { name: /^Count/ }))
  await act(takeEarly)
  expect(said()).toMatchObject({ count: 1 })
})

it.each([
  ['/', ['/atlas/data/2026-11-28/actors.json', '/atlas/data/index.json']],
  ['/?who=meta', ['/atlas/data/2026-11-28/actors.json', '/atlas/data/index.json']],
  ['/?who=meta&data=2026-06-26', []],
])('fetches early at %s what the page was written from, and nothing of other data', (at, files) => {
  window.history.replaceState(null, '', at)
  run('2026-11-28/actors.json index.json')
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')]
  expect(links.map(({ href }) => new URL(href).pathname)).toEqual(files)
  for (const link of links) {
    expect(link.getAttribute('as')).toBe('fetch')
    // As fetch() asks: otherwise the answer would be fetched twice.
    expect(link.getAttribute('crossorigin')).toBe('')
  }
})

it('does without the keeper where that did not arrive', async () => {
  globalThis.earlyEvents = undefined
  await goLive()
  expect(said()).toMatchObject({ count: 0 })
})
