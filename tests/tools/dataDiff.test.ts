import { expect, it } from 'vitest'
import type { VersionChanges } from '#domain/schema/versionChanges.ts'
import { temporaryDataset } from './temporaryDataset.ts'

it('says in words which rows went, came and changed, and nothing of the others', () => {
  const { code, out, err } = temporaryDataset().run('dataDiff', '2026-06-26', '2026-11-23')
  expect([code, err]).toEqual([0, ''])
  const lines = out.split('\n')
  expect(lines).toContain('  - Meta, from ../2026-06-26 (meta-2026-06-26)')
  expect(lines).toContain('  + Meta, from 2026-06-23 (meta-2026-06-23)')
  expect(lines).toContain('  + xAI (xai)')
  expect(lines).toContain('      testingAgreementSince: not known → 2026-05-05')
  expect(lines).toContain('      name: Google → Google (Google DeepMind)')
  expect(lines).toContain('events: 10 rows, now 146; 143 added, 7 removed, 3 changed')
  expect(out).not.toMatch(/as before|As before/)
})

it('tells a change of evidence from a change of what is said, and what stayed in one line', () => {
  const dataset = temporaryDataset()
  dataset.run('dataNew', '2026-12-01')
  const before = dataset.newestBefore('2026-12-01')
  dataset.edit('2026-12-01/events.json', (text) =>
    text.replace('"access":"read"', '"access":"unopened"'),
  )
  const { out } = dataset.run('dataDiff', before, '2026-12-01')
  const [heading, row, what, none, same] = out.split('\n')
  expect(heading).toMatch(/^events: .*; 1 row changed in evidence only$/)
  expect(row).toMatch(/^ {2}~ .+ \([a-z0-9-]+\)$/)
  expect(what).toMatch(/^ {6}evidence: /)
  expect(none).toBe('')
  expect(same).toMatch(/^As before: actors, companies, stances, .*\bsources\b/)
  expect(same).not.toMatch(/\bevents\b/)
})

it('drafts the lines for the list of changes, corrections apart from additions', () => {
  const { out } = temporaryDataset().run('dataDiff', '2026-06-26', '2026-11-23', '--changes')
  const lists: Pick<VersionChanges, 'corrections' | 'additions'> = JSON.parse(out)
  expect(lists.additions).toContainEqual({ about: 'actors', what: 'xAI (xai): added.', why: null })
  expect(lists.corrections).toContainEqual({
    about: 'actors',
    what: 'Anthropic (anthropic): testingAgreementSince: not known → 2024-08-29.',
    why: '…',
  })
})

it('names the versions that there are', () => {
  const dataset = temporaryDataset()
  expect(dataset.run('dataDiff', '2026-06-26', '2026-06-27')).toMatchObject({
    code: 1,
    err: expect.stringMatching(
      /^There is no version 2026-06-27. There are: 2026-06-26, 2026-11-23/,
    ),
  })
  expect(dataset.run('dataDiff', '2026-06-26')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^npm run data:diff -- 2026-06-26 2026-11-23 /),
  })
})

it('minds no reader that stops reading', () => {
  const dataset = temporaryDataset()
  expect(dataset.runInto('head -n 1', 'dataDiff', '2026-06-26', '2026-11-23')).toMatchObject({
    out: expect.stringMatching(/^actors: .+\n$/),
    err: '',
  })
})
