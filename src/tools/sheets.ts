import { readdirSync, readFileSync } from 'node:fs'
import { chunksOf, type Manifest } from './manifest.ts'

export type PageSheets = {
  /** Path in the built site. */
  readonly page: string
  /** Linked in its head. */
  readonly linked: readonly string[]
  /** All that it loads when it is used: plots, panels, dialogs. */
  readonly used: readonly string[]
}

const VIEW = /^src\/views\/.*View\.tsx$/
const LINK = /<link rel="stylesheet"[^>]* href="[^"]*\/(assets\/[^"]+\.css)"/g

/** Style sheets of every written page. */
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

/** The view that a module is a part of; `undefined` where it is of none. */
const viewOf = (module: string) => /^src\/views\/([\w-]+)\//.exec(module)?.[1]

/** Of modules and all they import, statically or not; not of files with nothing but parts of other views. */
export function sheetsFrom(manifest: Manifest, start: readonly string[]): readonly string[] {
  const modules = new Set(start)
  const own = [undefined, ...start.map(viewOf)]
  const isOwn = (chunk: string) => {
    const held = manifest[chunk]?.modules ?? []
    return (held.length > 0 ? held : [chunk]).some((module) => own.includes(viewOf(module)))
  }
  const sheets = new Set<string>()
  // The set grows while it is iterated.
  for (const module of modules) {
    for (const { css = [], dynamicImports = [] } of chunksOf(manifest, [module])) {
      for (const sheet of css) sheets.add(sheet)
      for (const next of dynamicImports) if (isOwn(next)) modules.add(next)
    }
  }
  return [...sheets]
}
