import { readFileSync } from 'node:fs'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { Suspense, use, useState, type KeyboardEvent } from 'react'
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
/** What the script listens to stays for as long as a page does. */
let listening: Parameters<typeof window.addEventListener>[] = []

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
  const listen = vi.spyOn(window, 'addEventListener')
  // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval
  new Function(EARLY)()
  listening.push(...listen.mock.calls)
  listen.mockRestore()
}

afterEach(() => {
  act(() => root?.unmount())
  root = null
  for (const listener of listening) window.removeEventListener(...listener)
  listening = []
  globalThis.early = undefined
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

it('answers what was pressed where newer data counted otherwise than what the address pins', async () => {
  const written = screen.getByText('0')
  written.textContent = '108'
  fireEvent.click(written)
  await goLive()
  expect(said()).toMatchObject({ count: 1 })
})

/** A part whose code is still on its way, as the build wrote it. */
async function hydrateInParts() {
  const element = document.querySelector('#root')
  if (!element) throw new Error('there is no root')
  let arrive = () => {}
  const code = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const isServer = { now: true }
  const Part = () => {
    if (!isServer.now) use(code)
    const [at, setAt] = useState(0)
    const move = ({ key, target, currentTarget }: KeyboardEvent<HTMLElement>) => {
      const buttons = [...currentTarget.querySelectorAll('button')]
      const from = buttons.findIndex((button) => button === target)
      const next = { ArrowRight: from + 1, Home: 0 }[key]
      if (next === undefined) return
      setAt(next)
      buttons[next]?.focus()
    }
    return (
      <div role="toolbar" tabIndex={-1} onKeyDown={move}>
        <button type="button">One</button>
        <button type="button">Two</button>
        <button type="button">Three</button>
        <output>{at}</output>
      </div>
    )
  }
  const parts = (
    <>
      <Page />
      <Suspense fallback={null}>
        <Part />
      </Suspense>
    </>
  )
  element.innerHTML = renderToString(parts)
  isServer.now = false
  await act(async () => {
    root = hydrateRoot(element, parts)
    await takeEarly()
  })
  return arrive
}

it('answers what was walked in a part that is not live yet, once that is', async () => {
  const arrive = await hydrateInParts()
  const one = screen.getByRole('button', { name: 'One' })
  one.focus()
  fireEvent.keyDown(one, { key: 'ArrowRight' })
  fireEvent.keyDown(one, { key: 'ArrowRight' })
  fireEvent.keyDown(one, { key: 'x' })
  await waitFor(() => expect(globalThis.early?.kept).toHaveLength(2))
  expect(one).toHaveFocus()
  await act(async () => arrive())
  await waitFor(() => expect(screen.getByRole('button', { name: 'Three' })).toHaveFocus())
  expect(screen.getByText('2')).toBeVisible()
  expect(globalThis.early?.kept).toEqual([])
})

it('answers in their order the keys of before and after a part became live', async () => {
  const arrive = await hydrateInParts()
  const one = screen.getByRole('button', { name: 'One' })
  // The clock of the page stands, but while something is waited for.
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  one.focus()
  fireEvent.keyDown(one, { key: 'ArrowRight' })
  await vi.waitFor(() => expect(globalThis.early?.isAnswering).toBe(true))
  await act(async () => arrive())
  // The part is live, and asked again only at the next tick.
  expect(one).toHaveFocus()
  fireEvent.keyDown(one, { key: 'Home' })
  await vi.waitFor(() => expect(globalThis.early?.isAnswering).toBe(false))
  vi.useRealTimers()
  expect(one).toHaveFocus()
  // And from then on at once.
  fireEvent.keyDown(one, { key: 'ArrowRight' })
  expect(screen.getByRole('button', { name: 'Two' })).toHaveFocus()
})

it('answers the key of the search once that is there, and once', async () => {
  fireEvent.keyDown(document.body, { key: '/' })
  fireEvent.keyDown(screen.getByLabelText('Words'), { key: '/' })
  fireEvent.keyDown(document.body, { key: '/', ctrlKey: true })
  await goLive()
  // Turned off, or still on its way: nothing else waits for it.
  fireEvent.click(screen.getByRole('button', { name: /^Count/ }))
  expect(said()).toMatchObject({ count: 1 })
  const opened = vi.fn<(event: Event) => void>((event) => event.preventDefault())
  document.addEventListener('keydown', opened)
  await waitFor(() => expect(opened).toHaveBeenCalledTimes(1))
  fireEvent.keyDown(document.body, { key: '/' })
  expect(opened).toHaveBeenCalledTimes(2)
  expect(globalThis.early?.kept).toEqual([])
  document.removeEventListener('keydown', opened)
})

it('opens no search over a dialog that was opened meanwhile', async () => {
  fireEvent.keyDown(document.body, { key: '/' })
  document.body.append(Object.assign(document.createElement('dialog'), { open: true }))
  const opened = vi.fn<(event: Event) => void>((event) => event.preventDefault())
  document.addEventListener('keydown', opened)
  await goLive()
  fireEvent.keyDown(document.body, { key: '/' })
  expect(opened).toHaveBeenCalledTimes(1)
  document.removeEventListener('keydown', opened)
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
  ['/?data=2026-11-28&who=meta', ['/atlas/data/2026-11-28/actors.json', '/atlas/data/index.json']],
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

it('does without the keeper where there is none, as in development', async () => {
  globalThis.early = undefined
  await goLive()
  expect(said()).toMatchObject({ count: 0 })
})
