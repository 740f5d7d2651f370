import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** It runs in containers, and asks nobody anything by itself. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browser that the tests drive: the one that `CHROMIUM_PATH` names (`packaged` is the last of these), else an installed Chromium or Chrome, else one
 * that Playwright manages, else, on Linux x64, the one inside an npm package, so that a bare machine needs only Node.
 *
 * @throws {Error} with a way to get one, where there is none
 */
export async function chromiumPath(): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named === 'packaged') {
    const path = await packaged()
    if (path) return path
    throw new Error('CHROMIUM_PATH asks for the packaged Chromium, which is for Linux on x64.')
  }
  if (named) {
    if (starts(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start.`)
  }
  const found = [...installed(), chromium.executablePath()].find(starts) ?? (await packaged())
  if (found) return found
  throw new Error(
    'The browser tests need a Chromium. Install Chromium or Chrome, or run `npx playwright install chromium`, ' +
      'or set CHROMIUM_PATH to the one to use.',
  )
}

function installed(): readonly string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return [
    ...names.flatMap((name) => onPath(name) ?? []),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  ]
}

/** Where the system finds a program of this name. */
export function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/** Some systems put a stub in the place of a browser, so being there is not enough. On Windows a question opens a window. */
export function starts(path: string): boolean {
  if (!existsSync(path)) return false
  return process.platform === 'win32' || spawnSync(path, ['--version']).status === 0
}

async function packaged(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  // Read at import: it makes the package unpack the system libraries as well, which a bare machine lacks.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return bundled.executablePath()
}
