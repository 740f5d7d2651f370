import { readFileSync } from 'node:fs'
import { grouped } from '#domain/words/grouped.ts'

/** A chunk in Vite's manifest. */
export type Chunk = {
  readonly file: string
  readonly isEntry?: boolean
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  /** Ours that it holds, by their paths in the project. */
  readonly modules?: readonly string[]
}

export type Manifest = Readonly<Record<string, Chunk>>

/** In the built site: which file each module of ours is in. */
export const FILE_OF = '.vite/files.json'

export function readManifest(dist: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'))
  const files: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(`${dist}/${FILE_OF}`, 'utf8'),
  )
  const modules = grouped(Object.keys(files), (module) => files[module])
  return Object.fromEntries(
    Object.entries(manifest).map(([name, chunk]) => [
      name,
      { ...chunk, modules: modules.get(chunk.file) ?? [] },
    ]),
  )
}

/** The name of the chunk that holds a module of ours. */
export const chunkWith = (manifest: Manifest, module: string): string =>
  Object.keys(manifest).find((name) => manifest[name]?.modules?.includes(module)) ?? module

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
