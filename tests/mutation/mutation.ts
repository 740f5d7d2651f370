import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runIfAsked, type Tool } from '#tools/runTool.ts'
import { drawMutants, mutantKey, type Mutant } from './drawMutants.ts'

/**
 * `npm run test:mutation -- --seed 7 --count 60`: plants that many small faults, one at a time, and says which of them
 * no test of words noticed. Below 85 % it fails. Strings are left alone, and so is what only screens look at.
 */

type StrykerModule = {
  readonly Stryker: new (options: object) => { runMutationTest(): Promise<readonly Mutant[]> }
}

/** As many packages as everything else together, for a command that few run: fetched when it first runs. */
const VERSION = '9.6.1'
const HOME = resolve('node_modules/.cache/mutation')
const MODULES = join(HOME, 'node_modules')
const WANTED = 0.85

async function mutate(values: { readonly seed: string; readonly count: string }): Promise<void> {
  const packageFile = join(MODULES, '@stryker-mutator/core/package.json')
  if (
    !existsSync(packageFile) ||
    JSON.parse(readFileSync(packageFile, 'utf8')).version !== VERSION
  ) {
    const wanted = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`)
    const flags = ['--prefix', HOME, '--no-save', '--no-audit', '--no-fund', '--legacy-peer-deps']
    const { status } = spawnSync('npm', ['install', ...flags, ...wanted], { stdio: 'inherit' })
    if (status !== 0) process.exit(1)
  }

  const drawn = await drawMutants(MODULES, Number(values.seed), Number(values.count))
  process.env.DRAWN_MUTANTS = join(HOME, 'drawn.json')
  writeFileSync(process.env.DRAWN_MUTANTS, JSON.stringify(drawn.map(mutantKey)))

  const { Stryker }: StrykerModule = await import(
    join(MODULES, '@stryker-mutator/core/dist/src/index.js')
  )
  const results = await new Stryker({
    mutate: drawn.map(({ fileName, location: { start, end } }) => {
      const [from, to] = [start, end].map(({ line, column }) => `${line + 1}:${column}`)
      return `${fileName}:${from}-${to}`
    }),
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts' },
    plugins: [
      join(MODULES, '@stryker-mutator/vitest-runner/dist/src/index.js'),
      resolve('tests/mutation/drawnOnly.mjs'),
    ],
    checkers: ['drawn'],
    mutator: { excludedMutations: ['StringLiteral'] },
    ignorePatterns: ['dist*', 'test-results', 'playwright-report', 'tests/browser'],
    // Stryker asks a compiler that can be asked; ours is a program. The sandbox needs no change of paths anyway.
    tsconfigFile: 'none.json',
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 30,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    warnings: false,
  }).runMutationTest()

  // Those of the same lines that were not drawn have not passed the checker.
  const told = results.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored')
  const unnoticed = told.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const share = (told.length - unnoticed.length) / told.length
  for (const result of told.toSorted((a, b) => mutantKey(a).localeCompare(mutantKey(b)))) {
    const { fileName, location, mutatorName, replacement, status } = result
    const place = `${fileName.slice(fileName.lastIndexOf('src/'))}:${location.start.line}:${location.start.column}`
    console.log(
      `${String(status).padEnd(10)} ${place}  ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 80)}`,
    )
  }
  console.log(
    `Seed ${values.seed}: ${told.length - unnoticed.length} of ${told.length} mutants noticed (${Math.round(share * 100)} %).`,
  )
  if (share < WANTED) process.exitCode = 1
}

export const mutationTest: Tool = {
  usage:
    'npm run test:mutation -- --seed 7 --count 60  plants that many drawn faults, and names those unnoticed',
  run: (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: String(Date.now() % 100_000) },
        count: { type: 'string', default: '60' },
      },
    })
    return mutate(values)
  },
}

runIfAsked(import.meta.filename, mutationTest)
