import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CHANGES_FILE, INDEX_FILE } from '#data/files.ts'
import { faultLines } from '#domain/publishing/fault.ts'
import { dataPackage } from './dataPackage.ts'
import { datasetFaults } from './datasetFaults.ts'
import { DATA_ROOT, indexOnDisk, Refusal } from './datasetFolder.ts'
import { publishedIndex } from './publishedIndex.ts'
import { counted, runIfAsked, takesNothing, type Tool } from './runTool.ts'
import { writeServiceWorker } from './writeServiceWorker.ts'

const USAGE = `npm run build  writes the site to dist; DIST names another folder, BASE_PATH the folder it will be hosted in, SITE_URL
               the host`

/**
 * Builds the site, then an HTML file for every path. A dataset with a fault is not built. The site built before is
 * replaced only when the new one is complete.
 */
export async function buildSite(): Promise<void> {
  const faults = datasetFaults(indexOnDisk(), publishedIndex())
  if (faults.length > 0) {
    const count = counted(faults.length, 'fault')
    throw new Refusal(
      [...faultLines(faults), `${count} in the dataset: nothing was built.`].join('\n'),
    )
  }
  const whole = process.env.DIST ?? 'dist'
  const next = `${whole}-next`
  // Within the project, so that Node resolves its imports.
  const writer = `node_modules/.cache/writer-${process.pid}`
  process.env.DIST = next
  try {
    // Imported late: it loads more slowly than faults are found.
    const { build } = await import('vite')
    await build({ define: stampsOfChecked() })
    writeDataPackages(next)
    await build({ logLevel: 'warn', build: { ssr: 'src/tools/prerender.tsx', outDir: writer } })
    await import(pathToFileURL(`${writer}/prerender.js`).href)
    // Last: the front page as written names it.
    writeServiceWorker(next)
    if (existsSync(whole)) rmSync(whole, { recursive: true })
    renameSync(next, whole)
    console.log(`${whole} is the new site.`)
  } finally {
    process.env.DIST = whole
    for (const folder of [next, writer]) rmSync(folder, { recursive: true, force: true })
  }
}

/** The description of each version beside its files in the built site: it follows from index and schema. */
function writeDataPackages(dist: string): void {
  for (const version of indexOnDisk().versions) {
    const file = join(dist, 'data', version.id, 'datapackage.json')
    writeFileSync(file, `${JSON.stringify(dataPackage(version), null, 2)}\n`)
  }
}

/** For the scripts, which need not check again what the build has (`data/files.ts`). */
function stampsOfChecked(): Readonly<Record<string, string>> {
  const stampOf = (file: string) =>
    JSON.stringify(
      createHash('sha256')
        .update(readFileSync(join(DATA_ROOT, file)))
        .digest('hex'),
    )
  return {
    'import.meta.env.CHECKED_INDEX': stampOf(INDEX_FILE),
    'import.meta.env.CHECKED_CHANGES': stampOf(CHANGES_FILE),
  }
}

export const siteBuild: Tool = {
  usage: USAGE,
  run: (args) => {
    takesNothing(args)
    return buildSite()
  },
}

runIfAsked(import.meta.filename, siteBuild)
