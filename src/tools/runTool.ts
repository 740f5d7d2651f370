import { Refusal } from './datasetFolder.ts'

/** Runs a command-line tool. A refusal is told in its own words and ends with exit code 1. */
export function runTool(run: () => void): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** `1 fault`, `12 faults`, `1,234 rows`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
