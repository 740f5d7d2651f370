import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seeded } from '#tests/support/seeded.ts'

type Position = { readonly line: number; readonly column: number }

/** As Stryker gives it: lines and columns from 0. */
export type Mutant = {
  readonly fileName: string
  readonly mutatorName: string
  readonly replacement: string
  /** `Ignored` where its kind is left alone. */
  readonly status?: string
  readonly location: { readonly start: Position; readonly end: Position }
}

type InstrumenterModule = {
  readonly Instrumenter: new (logger: object) => {
    instrument(files: readonly object[], options: object): Promise<{ mutants: readonly Mutant[] }>
  }
}

/** Layers that say what is true. What draws, asks or listens is looked at by tests of screens and of browsers. */
const LAYERS = ['domain', 'url', 'data', 'share']
const SEEN_ELSEWHERE =
  /\/use[A-Z]\w+\.ts$|\/(drawPicture|htmlCopy|svgCopy|pngFile|font|sheetOnPage|saveFile|loadLines|figuresOnPage)\.ts$/

/** As many mutants of the true layers as are asked for: each is as likely as any other. */
export async function drawMutants(
  stryker: string,
  seed: number,
  count: number,
): Promise<readonly Mutant[]> {
  const { Instrumenter }: InstrumenterModule = await import(
    join(stryker, '@stryker-mutator/instrumenter/dist/src/index.js')
  )
  const silent = { info() {}, debug() {}, warn() {}, isDebugEnabled: () => false }
  const { mutants } = await new Instrumenter(silent).instrument(sources(), {
    plugins: null,
    ignorers: [],
    // Words are the reader's, and looked at by eye.
    excludedMutations: ['StringLiteral'],
  })
  const draw = seeded(seed)
  return mutants
    .filter(({ status }) => status !== 'Ignored')
    .map((mutant) => ({ mutant, place: draw() }))
    .toSorted((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ mutant }) => mutant)
}

function sources(): readonly object[] {
  return LAYERS.flatMap((layer) =>
    readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${layer}/${name}`)
      .filter((name) => name.endsWith('.ts') && !SEEN_ELSEWHERE.test(name))
      .toSorted()
      .map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
  )
}

/** What names a mutant, in this process and in those of Stryker. */
export const mutantKey = ({ fileName, location: { start, end }, replacement }: Mutant): string =>
  [
    fileName.slice(fileName.lastIndexOf('src/')),
    start.line,
    start.column,
    end.line,
    end.column,
    replacement,
  ].join(' ')
