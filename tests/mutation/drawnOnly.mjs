import { readFileSync } from 'node:fs'

/** Lets Stryker run the mutants that were drawn, and no other of the same lines. It loads this file in a process of its own. */
class DrawnOnly {
  drawn = new Set(JSON.parse(readFileSync(process.env.DRAWN_MUTANTS ?? '', 'utf8')))

  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map(({ id, fileName, location: { start, end }, replacement }) => {
        const place = fileName.slice(fileName.lastIndexOf('/src/') + 1)
        const key = [place, start.line, start.column, end.line, end.column, replacement].join(' ')
        return [
          id,
          this.drawn.has(key)
            ? { status: 'passed' }
            : { status: 'compileError', reason: 'not drawn' },
        ]
      }),
    )
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)]
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'drawn', injectableClass: DrawnOnly }]
