import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from '#tools/datasetFolder.ts'

/** What is measured beside the site, and what measures it. Many times as much as everything else that is installed. */
export const PACKAGES = {
  echarts: '6.1.0',
  uplot: '1.6.32',
  'ag-grid-community': '36.2.0',
  lighthouse: '13.5.0',
} as const

export type PackageName = keyof typeof PACKAGES

const HOME = resolve('node_modules/.cache/bench')

/** Where a package lies once it is {@link install}ed. */
export const packageFolder = (name: PackageName) => join(HOME, 'node_modules', name)

/** Fetches what is not there yet, for a command that few run. @throws {Refusal} where it does not come */
export function install(names: readonly PackageName[]): void {
  const wanted = names.filter((name) => installed(name) !== PACKAGES[name])
  if (wanted.length === 0) return
  const flags = ['--prefix', HOME, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
  // What is there by now is named again, or npm would take it away.
  const all = [...new Set([...names, ...Object.keys(PACKAGES).filter(isInstalled)])]
  const { status } = spawnSync(
    'npm',
    ['install', ...flags, ...all.map((name) => `${name}@${versionOf(name)}`)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (status !== 0) throw new Refusal(`npm could not fetch ${wanted.join(', ')}.`)
}

const versions: Readonly<Record<string, string>> = PACKAGES
const versionOf = (name: string) => versions[name] ?? ''
const isInstalled = (name: string) => installed(name) === versionOf(name)

function installed(name: string): string | null {
  const file = join(HOME, 'node_modules', name, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null
}
