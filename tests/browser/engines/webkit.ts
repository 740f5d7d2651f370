import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { type Driver, HEIGHT, type Key, type Point } from './driver.ts'

/** Keys as WebDriver writes them. */
const KEYS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** WebKit by WebDriver, on a screen that nobody sees. */
export async function webkit(path: string): Promise<Driver> {
  // It chooses a number that is free, and says it on the fourth channel. Its pointer rests in the middle, off any window.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '3200x2400x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(channel(screen), 'data')
  const port = await freePort()
  const server = spawn(path, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
    stdio: 'ignore',
  })
  const stop = () => {
    server.kill()
    screen.kill()
  }
  process.once('exit', stop)

  const address = `http://127.0.0.1:${port}/session`
  await answering(`http://127.0.0.1:${port}/status`)
  const { sessionId, capabilities } = await ask(address, { capabilities: {} })
  const session = `${address}/${sessionId}`
  const act = (actions: Readonly<Record<string, unknown>>) =>
    ask(`${session}/actions`, { actions: [actions] })
  const execute = (script: string) => ask(`${session}/execute/sync`, { script, args: [] })
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    go: async (url) => {
      await act(moved({ x: 0, y: 0 }))
      await ask(`${session}/url`, { url })
    },
    resize: async (width) => {
      // The window has a bar of its own above the page.
      await ask(`${session}/window/rect`, { width, height: HEIGHT })
      return execute('return innerWidth')
    },
    run: (script) => execute(`return ${script}`),
    press: ({ x, y }) => act(pressed({ x, y })),
    key: (key) =>
      act({
        type: 'key',
        id: 'keys',
        actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] })),
      }),
    close: async () => {
      await fetch(session, { method: 'DELETE' })
      stop()
    },
  }
}

function moved({ x, y }: Point) {
  return {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [{ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }],
  }
}

function pressed(at: Point) {
  const move = moved(at)
  const ends = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }))
  return { ...move, actions: [...move.actions, ...ends] }
}

/** @throws {Error} with what the driver says is wrong */
async function ask(url: string, body: Readonly<Record<string, unknown>>) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  const { value } = await response.json()
  if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`)
  return value
}

async function answering(url: string) {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('WebKitWebDriver does not answer.')
}

function channel(screen: ChildProcess) {
  const stream = screen.stdio[3]
  if (!stream) throw new Error('Xvfb has no channel for the number of its screen.')
  return stream
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
