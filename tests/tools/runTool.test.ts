import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it, vi } from 'vitest'
import { siteBench } from '#tests/bench/bench.ts'
import { mutationTest } from '#tests/mutation/mutation.ts'
import { runTool } from '#tools/runTool.ts'
import { told, TOOLS } from './temporaryDataset.ts'

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
/** Our own commands by the file that `package.json` runs for each. */
const tools = { ...TOOLS, siteBench, mutationTest }
const FILES: Readonly<Record<string, keyof typeof tools>> = {
  'src/tools/serve.ts': 'siteServer',
  'src/tools/build.ts': 'siteBuild',
  'src/tools/size.ts': 'siteSize',
  'src/tools/dataCheck.ts': 'dataCheck',
  'src/tools/dataNew.ts': 'dataNew',
  'src/tools/dataDiff.ts': 'dataDiff',
  'tests/bench/bench.ts': 'siteBench',
  'tests/mutation/mutation.ts': 'mutationTest',
}
const COMMANDS = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file = ''] = /^tsx (\S+)/.exec(script) ?? []
  const tool = FILES[file]
  return tool === undefined ? [] : [[name, tools[tool]] as const]
})

it('runs every command of our own', () => {
  const ours = Object.values(scripts).filter((script) => script.startsWith('tsx '))
  expect(COMMANDS).toHaveLength(ours.length)
})

describe.each(COMMANDS)('npm run %s', (name, tool) => {
  it('says how it is used, and in a line what it does not know', () => {
    const usage = new RegExp(`^npm (run )?${name} `)
    for (const word of ['--help', '-h']) {
      expect(told(tool, [word], tmpdir())).toMatchObject({
        code: 0,
        out: expect.stringMatching(usage),
        err: '',
      })
    }
    const { code, out, err } = told(tool, ['--nope'], tmpdir())
    const [first, ...others] = err.split('\n')
    expect([code, out, first]).toEqual([1, '', "Unknown option '--nope'."])
    expect(others.join('\n')).toMatch(usage)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

it('tells what went wrong later in a line too', async () => {
  const run = async () => {
    await Promise.resolve()
    throw new Error('There is no room.')
  }
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const before = process.exitCode
  runTool({ usage: 'npm run late', run }, [])
  await vi.waitFor(() => expect(said.mock.calls).toEqual([['There is no room.']]))
  expect(process.exitCode).toBe(1)
  process.exitCode = before
  said.mockReset()
})
