import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

/** The server of `npm start` over a tiny site. What it says first, and what it answers. */
async function served(env: Readonly<Record<string, string>>, { isBuilt = true } = {}) {
  const dist = mkdtempSync(join(tmpdir(), 'atlas-dist-'))
  if (isBuilt) {
    mkdirSync(join(dist, 'timeline'))
    writeFileSync(join(dist, 'index.html'), 'home '.repeat(500))
    writeFileSync(join(dist, 'timeline', 'index.html'), 'timeline')
    writeFileSync(join(dist, '404.html'), 'nothing here')
  }
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/tools/serve.ts'], {
    env: { ...process.env, DIST: dist, ...env },
  })
  onTestFinished(() => {
    server.kill()
    rmSync(dist, { recursive: true })
  })
  const [said] = await Promise.race([once(server.stdout, 'data'), once(server.stderr, 'data')])
  const address = /http\S+/.exec(String(said))?.[0] ?? ''
  return {
    said: String(said),
    port: new URL(address || 'http://none:1').port,
    get: (path: string) =>
      fetch(new URL(path, address), {
        redirect: 'manual',
        headers: { 'Accept-Encoding': 'br' },
      }),
    exit: isBuilt ? null : (await once(server, 'exit'))[0],
  }
}

it('answers each path with its page, with and without a slash and a query', async () => {
  const { get } = await served({ PORT: '0' })
  for (const path of ['/timeline', '/timeline/', '/timeline?who=meta']) {
    expect(await (await get(path)).text(), path).toBe('timeline')
  }
  const home = await get('/')
  expect(home.headers.get('content-encoding')).toBe('br')
  expect(home.headers.get('x-content-type-options')).toBe('nosniff')
})

it('answers what is not there with the page for that, and its status', async () => {
  const { get } = await served({ PORT: '0' })
  for (const path of ['/nothing', '/%2e%2e/package.json', '/%']) {
    const answer = await get(path)
    expect([answer.status, await answer.text()], path).toEqual([404, 'nothing here'])
  }
})

it('serves below a path, and shows the way there', async () => {
  const { get, said } = await served({ PORT: '0', BASE_PATH: 'atlas' })
  expect(said).toMatch(/^Oversight Atlas is at http:\/\/localhost:\d+\/atlas\/\n$/)
  expect((await get('/')).headers.get('location')).toBe('/atlas/')
  expect(await (await get('/atlas/timeline')).text()).toBe('timeline')
  expect((await get('/atlas')).status).toBe(200)
  expect((await get('/timeline')).status).toBe(404)
  expect((await get('/atlasses')).status).toBe(404)
})

it('goes to the next port where the usual one is taken', async () => {
  const other = createServer().listen(4173)
  onTestFinished(() => void other.close())
  await Promise.race([once(other, 'listening'), once(other, 'error')])
  const { port } = await served({ PORT: '' })
  expect(Number(port)).toBeGreaterThan(4173)
})

it('says what to do where there is nothing to serve', async () => {
  const { said, exit } = await served({ PORT: '0' }, { isBuilt: false })
  expect(said).toContain('npm run build')
  expect(exit).toBe(1)
})
