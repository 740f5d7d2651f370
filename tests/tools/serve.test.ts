import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { portOf, served } from '#tools/serve.ts'

/** A folder with a tiny site, or with nothing. */
function folder({ isBuilt = true } = {}) {
  const dist = mkdtempSync(join(tmpdir(), 'atlas-dist-'))
  onTestFinished(() => rmSync(dist, { recursive: true }))
  if (isBuilt) {
    mkdirSync(join(dist, 'timeline'))
    writeFileSync(join(dist, 'index.html'), 'home '.repeat(500))
    writeFileSync(join(dist, 'timeline', 'index.html'), 'timeline')
    writeFileSync(join(dist, '404.html'), 'nothing here')
  }
  return dist
}

const asked = (address: string) => (path: string) =>
  fetch(new URL(path, address), { redirect: 'manual', headers: { 'Accept-Encoding': 'br' } })

/** The server over the tiny site, and what it answers. */
async function running(site: Partial<Parameters<typeof served>[0]> = {}) {
  const server = await served({ dist: folder(), base: '/', port: 0, canMove: false, ...site })
  onTestFinished(() => void server.close())
  return { port: portOf(server), get: asked(`http://localhost:${portOf(server)}`) }
}

/** The command of `npm start`: what it says first, and what it answers. */
async function started(dist: string, env: Readonly<Record<string, string>>) {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/tools/serve.ts'], {
    env: { ...process.env, DIST: dist, ...env },
  })
  onTestFinished(() => void server.kill())
  const exited = once(server, 'exit')
  const [said] = await Promise.race([once(server.stdout, 'data'), once(server.stderr, 'data')])
  const address = /http\S+/.exec(String(said))?.[0] ?? 'http://none'
  return { said: String(said), get: asked(address), exited }
}

it('answers each path with its page, with and without a slash and a query', async () => {
  const { get } = await running()
  for (const path of ['/timeline', '/timeline/', '/timeline?who=meta']) {
    expect(await (await get(path)).text(), path).toBe('timeline')
  }
  const home = await get('/')
  expect(home.headers.get('content-encoding')).toBe('br')
  expect(home.headers.get('x-content-type-options')).toBe('nosniff')
})

it('answers what is not there with the page for that, and its status', async () => {
  const { get } = await running()
  for (const path of ['/nothing', '/%2e%2e/package.json', '/%']) {
    const answer = await get(path)
    expect([answer.status, await answer.text()], path).toEqual([404, 'nothing here'])
  }
})

it('serves below a path, and shows the way there', async () => {
  const { get, said } = await started(folder(), { PORT: '0', BASE_PATH: 'atlas' })
  expect(said).toMatch(/^Oversight Atlas is at http:\/\/localhost:\d+\/atlas\/\n$/)
  expect((await get('/')).headers.get('location')).toBe('/atlas/')
  expect(await (await get('/atlas/timeline')).text()).toBe('timeline')
  expect((await get('/atlas')).status).toBe(200)
  expect((await get('/timeline')).status).toBe(404)
  expect((await get('/atlasses')).status).toBe(404)
})

it('goes to the next port where the usual one is taken, and not where a port was asked for', async () => {
  const other = createServer().listen(0)
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const port = portOf(other)
  expect((await running({ port, canMove: true })).port).toBeGreaterThan(port)
  await expect(running({ port })).rejects.toThrow('EADDRINUSE')
})

it('says what to do where there is nothing to serve', async () => {
  const { said, exited } = await started(folder({ isBuilt: false }), { PORT: '0' })
  expect(said).toContain('npm run build')
  expect(await exited).toEqual([1, null])
})
