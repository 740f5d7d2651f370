import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { Refusal } from './datasetFolder.ts'
import { chunksOf, isOnlyAsked, chunkWith, readManifest, type Chunk } from './manifest.ts'
import { runIfAsked, takesNothing, type Tool } from './runTool.ts'
import { sheetsOfPages, type PageSheets } from './sheets.ts'

// Sizes are of brotli, in thousands of bytes.
const DIST = process.env.DIST ?? 'dist'
/** Of React alone there are 59. */
const FIRST_VIEW_KB = 95
const OTHER_VIEWS_KB = 110
const FONT_KB = 45
const EMBED_SHARE = 0.6
/** What every page looks like, what its view does, and its charts. */
const SHEETS = 3
const SHEETS_KB = 18.5

/** What no view may wait for, each by a name that its code keeps. */
const EARLY = [
  ['recharts-wrapper', 'the chart library'],
  ['$ZodType', 'the schemas'],
  ['wp:docPr', 'what writes texts'],
  ['PptxGenJS', 'what writes slides'],
] as const

const ENTRY = 'index.html'

const REGISTRY = 'src/charts/registry.ts'

/** Every chart that can be embedded, with the plots that it and what it is defined by fetch. */
const CHARTS = [...readFileSync(REGISTRY, 'utf8').matchAll(/import\(\s*'#(charts\/[^']+)'/g)].map(
  ([, file = '']) => withPlots(`src/${file}`),
)

function withPlots(chart: string): readonly string[] {
  const definedBy = new Set([chart])
  const plots: string[] = []
  for (const file of definedBy) {
    const text = readFileSync(file, 'utf8')
    for (const [, to] of text.matchAll(/from '#(charts\/[\w-]+\/\w+Chart\.tsx?)'/g)) {
      definedBy.add(`src/${to}`)
    }
    for (const [, to] of text.matchAll(/import\('\.(\/\w+Plot\.tsx)'\)/g)) {
      plots.push(dirname(file) + to)
    }
  }
  return [chart, ...plots]
}

const sizes = new Map<string, number>()

type Line = { readonly what: string; readonly size: number; readonly budget: number }

function measure(): void {
  if (!existsSync(`${DIST}/.vite/manifest.json`)) {
    throw new Refusal(`There is nothing to measure in ${DIST}. Run: npm run build`)
  }
  const manifest = readManifest(DIST)
  const views = Object.keys(manifest).filter((module) => /^src\/views\/.*View\.tsx$/.test(module))
  const all = kB(Object.values(manifest).filter(({ file }) => !isOnlyAsked(file)))
  const pages = sheetsOfPages(DIST, manifest)
  const fonts = readdirSync(`${DIST}/assets`).filter((file) => file.endsWith('.woff2'))

  const lines: readonly Line[] = [
    ...views.map((view) => ({
      what: `scripts of ${nameOf(view)} before its first chart`,
      size: kB(chunksOf(manifest, [ENTRY, view])),
      budget: budgetOf(view),
    })),
    ...CHARTS.map((modules) => ({
      what: `scripts of an embed of ${nameOf(modules[0] ?? '')}, plot included`,
      size: kB(
        chunksOf(manifest, [
          ENTRY,
          'src/views/embed/EmbedView.tsx',
          ...modules.map((module) => chunkWith(manifest, module)),
        ]),
      ),
      budget: all * EMBED_SHARE,
    })),
    ...pages
      .toSorted((one, other) => styled(other) - styled(one))
      .slice(0, 1)
      .map((page) => ({
        what: `sheets of /${page.page}, the most of any page`,
        size: styled(page),
        budget: SHEETS_KB,
      })),
    {
      what: 'fonts',
      size: fonts.reduce((sum, file) => sum + statSync(`${DIST}/assets/${file}`).size / 1000, 0),
      budget: FONT_KB,
    },
  ]

  const over = lines.filter(({ size, budget }) => size > budget)
  const tooEarly = views.flatMap((view) =>
    EARLY.filter(([sign]) => chunksOf(manifest, [ENTRY, view]).some(holds(sign))).map(
      ([, what]) => `${view} loads ${what} before its words`,
    ),
  )

  for (const { what, size, budget } of lines) {
    process.stdout.write(`${size.toFixed(1).padStart(6)} of ${budget.toFixed(0)} kB  ${what}\n`)
  }
  for (const { what } of over) process.stderr.write(`Over its budget: ${what}\n`)
  for (const fault of tooEarly) process.stderr.write(`${fault}\n`)
  const circular = Object.entries(manifest).filter(([, chunk]) =>
    chunksOf(manifest, chunk.imports ?? []).includes(chunk),
  )
  for (const [name] of circular) process.stderr.write(`${name} waits for itself\n`)
  const overdressed = pages.filter(({ used }) => used.length > SHEETS)
  const [worst] = overdressed.toSorted((one, other) => other.used.length - one.used.length)
  if (worst) {
    process.stderr.write(
      `${overdressed.length} pages need more than ${SHEETS} sheets; /${worst.page}: ${worst.used.join(', ')}\n`,
    )
  }
  if (pages.length < 100 || pages.some(({ linked }) => linked.length < 2)) {
    process.stderr.write('There are no written pages with sheets of their own to count\n')
    process.exitCode = 1
  }
  process.stdout.write(
    `${pages.length} pages need ${Math.max(...pages.map(({ used }) => used.length))} sheets at most\n`,
  )
  if (views.length < 6 || CHARTS.length < 6 || fonts.length === 0) {
    process.stderr.write('The build has no views, charts or fonts to measure\n')
    process.exitCode = 1
  }
  if (!Object.values(manifest).some(({ file }) => isOnlyAsked(file))) {
    process.stderr.write('What writes texts and slides has no files of its own\n')
    process.exitCode = 1
  }
  if (over.length + tooEarly.length + overdressed.length + circular.length > 0) process.exitCode = 1
}

const budgetOf = (view: string) => (view.includes('/overview/') ? FIRST_VIEW_KB : OTHER_VIEWS_KB)

function kB(chunks: readonly Chunk[]): number {
  const files = new Set(chunks.map(({ file }) => file).filter((file) => file.endsWith('.js')))
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0)
}

function sizeOf(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(`${DIST}/${file}`)).length / 1000
  sizes.set(file, size)
  return size
}

/** Of all that a page needs while it is used. */
function styled({ used }: PageSheets): number {
  return used.reduce((sum, file) => sum + sizeOf(file), 0)
}

const holds =
  (sign: string) =>
  ({ file }: Chunk): boolean =>
    file.endsWith('.js') && readFileSync(`${DIST}/${file}`, 'utf8').includes(sign)

function nameOf(module: string): string {
  return /(\w+?)(View|Chart)[.-]/.exec(module)?.[1] ?? module
}

export const siteSize: Tool = {
  usage: 'npm run size  holds the built site to its budgets; DIST names another folder than dist',
  run: (args) => {
    takesNothing(args)
    measure()
  },
}

runIfAsked(import.meta.filename, siteSize)
