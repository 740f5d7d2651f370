import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { registry } from '#charts/registry.ts'
import { PRESETS, type PresetName } from '#share/picture/presets.ts'
import { CURRENT_VERSION } from './currentVersion.ts'
import { rsvg, unlikeRsvg } from './otherProgram.ts'
import { expect, open, test } from './test.ts'

/** Charts that say nothing without a second version. */
const BESIDE: Readonly<Record<string, string>> = {
  difference: '!against_2026-06-26!between_versions',
  'two-pictures': '!against_2026-06-26!between_versions',
}

const figures = registry
  .map(({ id }) => `${id}!data_${CURRENT_VERSION}${BESIDE[id] ?? ''}`)
  .join('~')

for (const preset of ['document', 'slide', 'social', 'square'] as const) {
  test(`every chart as a ${preset}: letters that can be read, none cut, none over another`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await open(page, `/report?title=All&size=${preset}&figures=${figures}`)
    await expect(page.getByRole('figure')).toHaveCount(registry.length)
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 200_000 }),
      page.getByRole('button', { name: 'Download all pictures' }).click(),
    ])
    const files = unzipSync(new Uint8Array(readFileSync(await file.path())))
    const drawn = Object.keys(files).filter((name) => name.endsWith('.svg'))
    const refused = strFromU8(files['captions.txt'] ?? new Uint8Array()).match(/has no room/g) ?? []
    expect(drawn.length + refused.length).toBe(registry.length)
    // A document grows with its rows; what a smaller size refuses, it refuses in words.
    if (preset === 'document') expect(drawn).toHaveLength(registry.length)
    expect(drawn.length).toBeGreaterThan(registry.length / 3)
    await page.goto('about:blank')
    let compared = 0
    for (const name of drawn) {
      const svg = strFromU8(files[name] ?? new Uint8Array())
      // Drawn by itself, as any program would.
      // oxlint-disable-next-line no-await-in-loop
      await page.setContent(`<body style="margin:0">${svg.replace(/<\?xml.*?\?>/, '')}`)
      // oxlint-disable-next-line no-await-in-loop
      const found = await page.evaluate(faults, leastIn(preset))
      expect.soft(found, `${name} as ${preset}`).toEqual([])
      if (preset !== 'document' || rsvg === null) continue
      compared += 1
      // A missing title is 0.005 or more, letters of the other font 0.0025 at most.
      // oxlint-disable-next-line no-await-in-loop
      const unlike = await unlikeRsvg(page, svg)
      expect.soft(unlike, `${name} as rsvg-convert draws it`).toBeLessThan(0.005)
    }
    if (preset === 'document' && rsvg !== null) expect(compared).toBe(drawn.length)
  })
}

/** The least size of a letter, relative to the width of the picture. */
const leastIn = (preset: PresetName) => PRESETS[preset].least / PRESETS[preset].width

/** Letters too small, over the edge, over others, or of a weight that few programs know; in words. */
async function faults(least: number): Promise<readonly string[]> {
  await Promise.all(
    [400, 650, 680].map((weight) => document.fonts.load(`${weight} 16px 'Public Sans Variable'`)),
  )
  const svg = document.querySelector('svg')
  const sheet = svg?.getBoundingClientRect()
  if (!svg || !sheet) return ['no picture']
  const scale = sheet.width / svg.viewBox.baseVal.width
  const texts = [...svg.querySelectorAll('text')].map((text) => ({
    text,
    words: text.textContent,
    box: text.getBoundingClientRect(),
  }))
  const small = texts.filter(
    ({ text }) =>
      (Number.parseFloat(getComputedStyle(text).fontSize) * scale) / sheet.width < least * 0.995,
  )
  const cut = texts.filter(
    ({ box }) =>
      box.left < sheet.left - 0.5 ||
      box.right > sheet.right + 0.5 ||
      box.top < sheet.top - 0.5 ||
      box.bottom > sheet.bottom + 0.5,
  )
  // Boxes are as high as a line; letters that touch overlap by more than a quarter of one.
  const over = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(({ box }) => {
        const high = Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top)
        const wide = Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left)
        return wide > 1.5 * scale && high > Math.min(box.height, one.box.height) * 0.3
      })
      .map((other) => `“${one.words}” over “${other.words}”`),
  )
  const broken = texts.flatMap((one) =>
    texts
      .filter(({ words, box }) => {
        const isNext = box.top > one.box.top && box.top - one.box.top < one.box.height * 1.2
        const isUnder = isNext && Math.abs(box.left - one.box.left) < 1
        return isUnder && /^[\d.,]+$/.test(words) && /[\d.,]$/.test(one.words)
      })
      .map((other) => `a number over two lines: ${one.words}, ${other.words}`),
  )
  const unknown = [...svg.querySelectorAll('[font-weight]')].filter(
    (one) => !/^[1-9]00$/.test(one.getAttribute('font-weight') ?? ''),
  )
  return [
    ...broken,
    ...unknown.map((one) => `a weight that some programs do not know: ${one.textContent}`),
    ...small.map(({ words }) => `small: ${words}`),
    ...cut.map(({ words }) => `cut: ${words}`),
    ...over,
  ]
}
