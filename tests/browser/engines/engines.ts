import { CHROMIUM_ARGS, chromiumPath, onPath, starts } from '#tests/browser/chromium.ts'
import type { Driver } from './driver.ts'
import { puppet } from './puppet.ts'
import { webkit } from './webkit.ts'

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit'

/** `path` is null where it is not here; `missing` is what would bring it. */
type Engine = {
  readonly name: EngineName
  readonly path: string | null
  readonly missing: string
  readonly start: (path: string) => Promise<Driver>
}

/** Bars that take room of their own, as most desktops have them. */
const FIREFOX_PREFERENCES = { 'widget.gtk.overlay-scrollbars.enabled': false }

/** The engines that the journeys are walked in. */
export async function engines(): Promise<readonly Engine[]> {
  return [
    {
      name: 'Chromium',
      path: await chromiumPath(),
      missing: 'install Chromium',
      start: (executablePath) => puppet({ browser: 'chrome', executablePath, args: CHROMIUM_ARGS }),
    },
    {
      name: 'Firefox',
      path: firefoxPath(),
      missing: 'install Firefox, or set FIREFOX_PATH',
      start: (executablePath) =>
        puppet({ browser: 'firefox', executablePath, extraPrefsFirefox: FIREFOX_PREFERENCES }),
    },
    {
      name: 'WebKit',
      path: onPath('Xvfb') && onPath('WebKitWebDriver'),
      missing: 'install webkit2gtk-driver and xvfb (Debian, Ubuntu)',
      start: webkit,
    },
  ]
}

/** @throws {Error} where it is not here */
export async function start(name: EngineName): Promise<Driver> {
  const engine = (await engines()).find((one) => one.name === name)
  if (!engine?.path) throw new Error(`${name} is not here.`)
  return engine.start(engine.path)
}

function firefoxPath(): string | null {
  const candidates = [
    process.env.FIREFOX_PATH,
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ]
  return candidates.find((path) => path && starts(path)) ?? null
}
