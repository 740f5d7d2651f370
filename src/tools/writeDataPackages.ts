import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataPackage } from './dataPackage.ts'
import { indexOnDisk } from './datasetFolder.ts'

/** Writes the description of each version beside its files in the built site: it follows from index and schema. */
export function writeDataPackages(dist: string): void {
  for (const version of indexOnDisk().versions) {
    const file = join(dist, 'data', version.id, 'datapackage.json')
    writeFileSync(file, `${JSON.stringify(dataPackage(version), null, 2)}\n`)
  }
}
