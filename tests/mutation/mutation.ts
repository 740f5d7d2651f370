import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runIfAsked, type Tool } from '#tools/runTool.ts'
import { drawMutants, mutantKey, type Mutant, type Position } from './drawMutants.ts'

/**
 * `npm run test:mutation -- --seed 7 --count 60`: plants that many small faults, one at a time, and says which of them
 * no test noticed: those of words first, then, for what they leave, those of screens. Below 85 % it fails. Strings are
 * left alone.
 */

type StrykerModule = {
  readonly Stryker: new (options: object) => { runMutationTest(): Promise<readonly Mutant[]> }
}

/** As many packages as everything else together, for a command that few run: fetched when it first runs. */
const VERSION = '9.6.1'
const HOME = resolve('node_modules/.cache/mutation')
const MODULES = join(HOME, 'node_modules')
const WANTED = 0.85
const SCREENS = 'tests/mutation/screens.config.ts'

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
  const { Stryker }: StrykerModule = await import(
    join(MODULES, '@stryker-mutator/core/dist/src/index.js')
  )
  const words = await planted(Stryker, drawn, 'tests/mutation/words.config.ts')
  const unknown = new Set(words.filter(isUnnoticed).map(mutantKey))
  const left = drawn.filter((mutant) => unknown.has(toldKey(mutant)))
  const screens = left.length === 0 ? [] : await planted(Stryker, left, SCREENS)
  const told = words.map((one) => screens.find((two) => mutantKey(two) === mutantKey(one)) ?? one)
  const unnoticed = told.filter(isUnnoticed)
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

/** The key of a drawn mutant in what Stryker tells of it: there lines and columns count from 1. */
const toldKey = (mutant: Mutant) => {
  const next = ({ line, column }: Position) => ({ line: line + 1, column: column + 1 })
  const { start, end } = mutant.location
  return mutantKey({ ...mutant, location: { start: next(start), end: next(end) } })
}

const isUnnoticed = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage'

/** What became of mutants under the tests of one configuration. Others of the same lines are left out. */
async function planted(
  Stryker: StrykerModule['Stryker'],
  drawn: readonly Mutant[],
  configFile: string,
): Promise<readonly Mutant[]> {
  process.env.DRAWN_MUTANTS = join(HOME, 'drawn.json')
  writeFileSync(process.env.DRAWN_MUTANTS, JSON.stringify(drawn.map(mutantKey)))
  const results = await new Stryker({
    mutate: drawn.map(({ fileName, location: { start, end } }) => {
      const [from, to] = [start, end].map(({ line, column }) => `${line + 1}:${column}`)
      return `${fileName}:${from}-${to}`
    }),
    testRunner: 'vitest',
    vitest: { configFile },
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
  return results.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored')
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
