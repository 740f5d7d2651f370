/** What the journeys ask of a browser, whichever protocol it speaks. */
export type Driver = {
  /** Name and version, as the browser says them. */
  readonly version: string
  /** With the pointer in the corner, or it would open whatever comes to stand under it. */
  readonly go: (address: string) => Promise<void>
  /** As narrow as was asked for, or as the browser's own window can be: its width in CSS pixels. */
  readonly resize: (width: number) => Promise<number>
  /** Runs a script in the page, past its content security policy: what its last expression gives, as words. */
  readonly run: (script: string) => Promise<string>
  readonly press: (at: Point) => Promise<void>
  readonly key: (key: Key) => Promise<void>
  readonly close: () => Promise<void>
}

/** In CSS pixels from the corner of the window. */
export type Point = { readonly x: number; readonly y: number }

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowDown'

export const HEIGHT = 900

/** Runs a function in the page. It sees nothing around it; what it takes and gives is JSON. */
export async function inPage<Given, Found>(
  driver: Driver,
  find: (given: Given) => Found,
  given: Given,
): Promise<Found> {
  return JSON.parse(
    await driver.run(`JSON.stringify((${String(find)})(${JSON.stringify(given) ?? ''}) ?? null)`),
  )
}
