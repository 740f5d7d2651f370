import { Refusal } from './datasetFolder.ts'

/**
 * Runs a command-line tool. A refusal is told in its own words and ends with exit code 1; whatever else goes wrong is
 * told in one line too, since nobody who corrects a fact can use a stack (`DEBUG=1` shows it).
 *
 * @param usage what `--help` prints
 */
export function runTool(usage: string, run: () => void): void {
  // A reader such as `head` may close the pipe before everything is said: nothing is wrong then.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  if (process.argv.slice(2).some((one) => one === '--help' || one === '-h')) {
    console.log(usage)
    return
  }
  try {
    run()
  } catch (error) {
    process.exitCode = 1
    if (process.env.DEBUG) throw error
    console.error(error instanceof Refusal ? error.message : mistake(error, usage))
  }
}

/** `parseArgs` says at length how to write what it does not know: its first sentence and the usage say enough. */
function mistake(error: unknown, usage: string): string {
  if (!(error instanceof Error)) return String(error)
  if (!('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS')) return error.message
  return `${error.message.split('. ')[0]}.\n${usage}`
}

/** `1 fault`, `12 faults`, `1,234 rows`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
