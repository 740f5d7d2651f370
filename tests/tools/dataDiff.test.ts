import { expect, it, vi } from 'vitest'
import { temporaryDataset } from './temporaryDataset.ts'

vi.setConfig({ testTimeout: 60_000 })

it('says which rows came, went and changed, then how many', () => {
  const { code, out, err } = temporaryDataset().run('dataDiff', '2026-06-26', '2026-11-23')
  expect([code, err]).toEqual([0, ''])
  const lines = out.split('\n')
  expect(lines).toContain('- stances meta-2026-06-26')
  expect(lines).toContain('+ stances meta-2026-06-23')
  expect(lines).toContain('+ companies xai')
  expect(out).toMatch(/^~ actors google \(name, testingAgreementSince\)$/m)
  expect(out).toMatch(/^~ events bis-directive-anthropic-fable-mythos \(date, title, summary, /m)
  expect(out).toMatch(
    /^events +10 to +146: 143 added, 7 removed, 3 changed, 0 changed in evidence only, 0 rows as before$/m,
  )
})

it('tells a change of evidence from a change of what is said', () => {
  const dataset = temporaryDataset()
  dataset.run('dataNew', '2026-12-01')
  dataset.edit('2026-12-01/events.json', (text) =>
    text.replace('"access":"read"', '"access":"unopened"'),
  )
  const { out } = dataset.run('dataDiff', '2026-11-23', '2026-12-01')
  expect(out).toMatch(/^~ events \S+ \(evidence only\)$/m)
  expect(out).toMatch(/^events .* 0 changed, 1 changed in evidence only, 145 rows as before$/m)
})

it('names the versions that there are', () => {
  const dataset = temporaryDataset()
  expect(dataset.run('dataDiff', '2026-06-26', '2026-06-27')).toMatchObject({
    code: 1,
    err: 'There is no version 2026-06-27. There are: 2026-06-26, 2026-11-23.\n',
  })
  expect(dataset.run('dataDiff', '2026-06-26')).toMatchObject({
    code: 1,
    err: 'npm run data:diff -- 2026-06-26 2026-11-23\n',
  })
})
