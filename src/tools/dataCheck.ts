import { parseArgs } from 'node:util'
import { faultLines } from '#domain/publishing/fault.ts'
import { datasetFaults } from './datasetFaults.ts'
import { indexOnDisk, Refusal } from './datasetFolder.ts'
import { publishedIndex } from './publishedIndex.ts'
import { counted, runIfAsked, type Tool } from './runTool.ts'

const USAGE = `npm run data:check                           names every fault, each on one line, or says what was looked at
npm run data:check -- --against origin/main  compares published files with that commit instead of the last one`

export const dataCheck: Tool = { usage: USAGE, run: check }

function check(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { against: { type: 'string' } } })
  const index = indexOnDisk()
  const commit = values.against ?? 'HEAD'
  const published = publishedIndex(commit)
  if (!published && values.against) throw new Refusal(`There is no dataset at ${commit}.`)
  const faults = datasetFaults(index, published)
  for (const line of faultLines(faults)) console.error(line)
  if (faults.length > 0) {
    console.error(counted(faults.length, 'fault'))
    process.exitCode = 1
    return
  }
  for (const { id, title, files } of index.versions) {
    const rows = files.reduce((sum, file) => sum + file.rows, 0)
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    const size = `${counted(files.length, 'file')}, ${counted(rows, 'row')}, ${counted(bytes, 'byte')}`
    console.log(`${id}  ${title}: ${size}${id === index.current ? '; the current version' : ''}`)
  }
  console.log(
    published
      ? `Unchanged since ${commit}: ${published.index.versions.map(({ id }) => id).join(', ')}`
      : `Not compared with what was published: no git here, or no dataset at ${commit}.`,
  )
  console.log('no faults')
}

runIfAsked(import.meta.filename, dataCheck)
