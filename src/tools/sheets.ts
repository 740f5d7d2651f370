import { readdirSync, readFileSync } from 'node:fs'
import { chunksOf, type Manifest } from './manifest.ts'

export type PageSheets = {
  /** The file of the page, as a path in the built site. */
  readonly page: string
  /** Those that it links to. */
  readonly linked: readonly string[]
  /** These, and what comes when it is used: its plots, its panels, the dialog for sharing. */
  readonly used: readonly string[]
}

const VIEW = /^src\/views\/.*View\.tsx$/
const LINK = /<link rel="stylesheet"[^>]* href="[^"]*\/(assets\/[^"]+\.css)"/g

/** The sheets of every page that was written. A page is of the one view whose code it names. */
export function sheetsOfPages(dist: string, manifest: Manifest): readonly PageSheets[] {
  const views = Object.keys(manifest).filter((module) => VIEW.test(module))
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const ofView = new Map(views.map((view) => [view, sheetsFrom(manifest, ['index.html', view])]))
  return files
    .filter((file) => file.endsWith('.html'))
    .map((page) => {
      const html = readFileSync(`${dist}/${page}`, 'utf8')
      const linked = [...html.matchAll(LINK)].map(([, file = '']) => file)
      const own = views.filter((view) => html.includes(manifest[view]?.file ?? view))
      const used = own.flatMap((view) => ofView.get(view) ?? [])
      return { page, linked, used: [...new Set([...linked, ...used])] }
    })
}

/** What some modules bring, at once or later. What leads to another view brings the sheets of another page. */
function sheetsFrom(manifest: Manifest, start: readonly string[]): readonly string[] {
  const modules = new Set(start)
  const sheets = new Set<string>()
  // A set is walked to its end, what is added on the way included.
  for (const module of modules) {
    for (const { css = [], dynamicImports = [] } of chunksOf(manifest, [module])) {
      for (const sheet of css) sheets.add(sheet)
      for (const next of dynamicImports) if (!VIEW.test(next)) modules.add(next)
    }
  }
  return [...sheets]
}
