import puppeteer, { type LaunchOptions } from 'puppeteer-core'
import { type Driver, HEIGHT } from './driver.ts'

/** Chromium by its own protocol, and Firefox as its users have it by WebDriver BiDi. */
export async function puppet(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({ headless: true, ...options })
  const page = await browser.newPage()
  return {
    version: await browser.version(),
    go: async (address) => {
      await page.mouse.move(0, 0)
      await page.goto(address)
    },
    resize: async (width) => {
      await page.setViewport({ width, height: HEIGHT })
      return width
    },
    run: async (script) => String(await page.evaluate(script)),
    press: ({ x, y }) => page.mouse.click(x, y),
    key: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  }
}
