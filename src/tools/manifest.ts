import { readFileSync } from 'node:fs'

/** What the build says of one source file that starts a chunk: where it went, and what comes with it. */
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

/** The chunks of some source files, and all that they import at once. Each once, what is imported first. */
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
