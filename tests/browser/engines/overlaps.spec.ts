import { embeds, kinds } from '#tests/browser/paths.ts'
import { expect, test } from './engineTest.ts'

const WIDTHS = [1440, 768, 320]

/** What the plain pages do not show: panels open, a table turned, everything compared. */
const STATES = [
  '/compare?turned=1',
  '/compare?cell=meta.stance',
  '/compare?against=2026-06-26',
  '/scenarios?scenario=all&meta=signs',
  '/timeline?event=meta-muse-glimmer-open-weights',
]
const pages = [...kinds.filter((one) => !embeds.includes(one)), ...STATES]

/** Embeds that one test goes through. */
const AT_ONCE = 5
const groups = Array.from({ length: Math.ceil(embeds.length / AT_ONCE) }, (_, index) =>
  embeds.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
)

for (const some of [...pages.map((path) => [path]), ...groups]) {
  test(`nothing lies over anything else on ${some.join(', ')}`, async ({ reader }) => {
    for (const path of some) {
      await reader.open(path)
      await reader.has('heading', /./)
      for (const width of WIDTHS) {
        const got = await reader.resize(width)
        // Asked again where it does: a browser that is kept busy may draw at the width before for a second.
        await expect.soft.poll(reader.looks, `${path} at ${got} px`).toEqual([])
      }
      await reader.resize(WIDTHS[0] ?? 1440)
    }
  })
}
