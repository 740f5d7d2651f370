import { digits } from '#plain/digits.ts'
import { realpathSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Refusal } from './datasetFolder.ts'

export type Tool = {
  /** Printed by `--help`. */
  readonly usage: string
  /** `args`: the words after the command. */
  readonly run: (args: readonly string[]) => void | Promise<void>
}

/**
 * Runs a command-line tool. Exit code 1 and one line for a refusal and for any other error; `DEBUG=1` shows the
 * stack.
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

/** For a tool without arguments. */
export function takesNothing(args: readonly string[]): void {
  parseArgs({ args: [...args], options: {} })
}

/** Only where the command named the file; not when it is imported. */
export function runIfAsked(file: string, tool: Tool): void {
  const [, asked, ...args] = process.argv
  if (asked === undefined || realpathSync(asked) !== realpathSync(file)) return
  // `head` may close the pipe early.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
  runTool(tool, args)
}

/** The first sentence of `parseArgs`' long message, and the usage. */
function mistake(error: unknown, usage: string): string {
  if (!(error instanceof Error)) return String(error)
  if (!('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS')) return error.message
  return `${error.message.split('. ')[0]}.\n${usage}`
}

/** `1 fault`, `12 faults`, `1,234 rows`. */
export function counted(count: number, noun: string): string {
  return `${digits(count)} ${noun}${count === 1 ? '' : 's'}`
}
