import { realpathSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Refusal } from './datasetFolder.ts'

export type Tool = {
  /** What `--help` prints. */
  readonly usage: string
  /** What the command does with the words after its name. */
  readonly run: (args: readonly string[]) => void | Promise<void>
}

/**
 * Runs a command-line tool. A refusal is told in its own words and ends with exit code 1; whatever else goes wrong is
 * told in one line too, since nobody who corrects a fact can use a stack (`DEBUG=1` shows it).
 */
export function runTool({ usage, run }: Tool, args: readonly string[]): void {
  if (args.some((one) => one === '--help' || one === '-h')) {
    console.log(usage)
    return
  }
  const tell = (error: unknown) => {
    process.exitCode = 1
    if (process.env.DEBUG) console.error(error)
    else console.error(error instanceof Refusal ? error.message : mistake(error, usage))
  }
  try {
    const done = run(args)
    if (done) done.catch(tell)
  } catch (error) {
    tell(error)
  }
}

/** For a tool that takes nothing: refuses every word and option. */
export function takesNothing(args: readonly string[]): void {
  parseArgs({ args: [...args], options: {} })
}

/** Runs the tool of a file where the command named that file: whoever imports it runs nothing. */
export function runIfAsked(file: string, tool: Tool): void {
  const [, asked, ...args] = process.argv
  if (asked === undefined || realpathSync(asked) !== realpathSync(file)) return
  // A reader such as `head` may close the pipe before everything is said: nothing is wrong then.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
  runTool(tool, args)
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
