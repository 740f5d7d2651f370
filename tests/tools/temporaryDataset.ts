import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished, vi } from 'vitest'
import { publishedChanges, publishedIndex } from '#tests/domain/timelineFixture.ts'
import { siteBuild } from '#tools/build.ts'
import { dataCheck } from '#tools/dataCheck.ts'
import { dataDiff } from '#tools/dataDiff.ts'
import { dataNew } from '#tools/dataNew.ts'
import { runTool, type Tool } from '#tools/runTool.ts'
import { siteServer } from '#tools/serve.ts'
import { siteSize } from '#tools/size.ts'

const TSX = createRequire(import.meta.url).resolve('tsx/cli')
const TOP = fileURLToPath(new URL('../../', import.meta.url))

type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** The versions that stand in it: published long ago, so that no later one changes what a test finds. */
const VERSIONS = ['2026-06-26', '2026-11-23']

/** A copy of the first two published versions in a folder of its own, gone when the test is over. */
export function temporaryDataset() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = (file: string) => join(folder, 'public', 'data', file)
  for (const part of ['schema', ...VERSIONS]) {
    cpSync(join(TOP, 'public', 'data', part), path(part), { recursive: true })
  }
  const { versions } = publishedIndex()
  const index = {
    schemaVersion: 1,
    current: VERSIONS.at(-1),
    versions: versions.filter(({ id }) => VERSIONS.includes(id)),
  }
  const changes = publishedChanges().filter(({ version }) => VERSIONS.includes(version))
  writeFileSync(path('index.json'), `${JSON.stringify(index, null, 2)}\n`)
  writeFileSync(path('changes.json'), `${JSON.stringify(changes, null, 2)}\n`)
  return {
    path,
    read: (file: string) => readFileSync(path(file), 'utf8'),
    write: (file: string, text: string) => writeFileSync(path(file), text),
    /** Rewrites a file. Fails where that changes nothing, so that no fault is planted in vain. */
    edit: (file: string, change: (text: string) => string) => {
      const before = readFileSync(path(file), 'utf8')
      const after = change(before)
      if (after === before) throw new Error(`${file} was not edited`)
      writeFileSync(path(file), after)
    },
    /** Runs a tool in this folder, as `npm run` does but in this process: starting one takes longer than most tools. */
    run: (tool: keyof typeof TOOLS, ...args: readonly string[]): Ran =>
      told(TOOLS[tool], args, folder),
    /** Runs it in a process of its own. */
    spawn: (tool: string, ...args: readonly string[]): Ran =>
      ran(process.execPath, [TSX, join(TOP, 'src', 'tools', `${tool}.ts`), ...args], folder),
    /** The same with its output read by another program of the shell. */
    runInto: (reader: string, tool: string, ...args: readonly string[]): Ran =>
      ran(
        'sh',
        [
          '-c',
          `"$0" "$@" | ${reader}`,
          process.execPath,
          TSX,
          join(TOP, 'src', 'tools', `${tool}.ts`),
          ...args,
        ],
        folder,
      ),
    /** The version that a draft is a copy of. */
    newestBefore: (day: string): string => {
      const { versions }: { versions: readonly { id: string }[] } = JSON.parse(
        readFileSync(path('index.json'), 'utf8'),
      )
      return versions.findLast(({ id }) => id < day)?.id ?? ''
    },
    git: (...args: readonly string[]): Ran => ran('git', args, folder),
  }
}

/** What `package.json` runs of our own, but for what drives browsers and mutants. */
export const TOOLS = { siteBuild, siteServer, siteSize, dataCheck, dataNew, dataDiff }

/** What a tool says and answers in a folder, run in this process. */
export function told(tool: Tool, args: readonly string[], folder: string): Ran {
  const lines = { log: '', error: '' }
  const spies = (['log', 'error'] as const).map((method) =>
    vi
      .spyOn(console, method)
      .mockImplementation((text = '') => void (lines[method] += `${text}\n`)),
  )
  const [cwd, code] = [process.cwd(), process.exitCode]
  Object.entries(ALONE).forEach(([key, value]) => vi.stubEnv(key, value))
  process.chdir(folder)
  process.exitCode = 0
  try {
    runTool(tool, args)
    return { code: process.exitCode, out: lines.log, err: lines.error }
  } finally {
    process.chdir(cwd)
    process.exitCode = code
    vi.unstubAllEnvs()
    spies.forEach((spy) => spy.mockReset())
  }
}

/** Neither the reader's own settings nor a repository around the folder has a say. */
const ALONE = {
  GIT_CONFIG_GLOBAL: '/no-such-file',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CEILING_DIRECTORIES: tmpdir(),
}

/** Whether this machine has git. The tools do without it, and so do the tests. */
export const hasGit = spawnSync('git', ['--version']).status === 0

function ran(command: string, args: readonly string[], cwd: string): Ran {
  const env = { ...process.env, ...ALONE }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}
