import { readFileSync } from 'node:fs'

/** A chunk in Vite's manifest. */
export type Chunk = {
  readonly file: string
  readonly isEntry?: boolean
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

export type Manifest = Readonly<Record<string, Chunk>>

export function readManifest(dist: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'))
  return manifest
}

/**
 * Whether a file is fetched only when a reader asks for a text or for slides: heavy, needed by no page, and so neither
 * kept beforehand nor counted as code of the site.
 */
export const isOnlyAsked = (file: string) => /^assets\/report(Docx|Pptx)-/.test(file)

/** With everything they import statically, dependencies first. */
export function chunksOf(manifest: Manifest, modules: readonly string[]): readonly Chunk[] {
  const chunks = new Set<Chunk>()
  const visited = new Set<string>()
  const visit = (module: string) => {
    const chunk = manifest[module]
    if (!chunk || visited.has(module)) return
    visited.add(module)
    chunk.imports?.forEach(visit)
    chunks.add(chunk)
  }
  modules.forEach(visit)
  return [...chunks]
}
