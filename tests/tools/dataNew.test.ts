import { expect, it } from 'vitest'
import { temporaryDataset } from './temporaryDataset.ts'

it('leads from the newest version to a new one that may be published', () => {
  const dataset = temporaryDataset()

  const drafted = dataset.run('dataNew', '2026-12-01')
  expect(drafted).toMatchObject({ code: 0, err: '' })
  expect(drafted.out).toMatch(/is a copy of 2026-11-23/)
  expect(dataset.read('2026-12-01/events.json')).toBe(dataset.read('2026-11-23/events.json'))
  expect(JSON.parse(dataset.read('index.json'))).toMatchObject({
    current: '2026-11-23',
    versions: [{}, {}, { id: '2026-12-01', title: 'The record of 1 December 2026' }],
  })
  expect(dataset.run('dataCheck').err).toBe(
    [
      'index.json:277 2026-12-01 asOfNote: it is that of the version before; say how far this research reaches',
      'changes.json:25 2026-12-01 changes: it is empty; say in words what changed',
      '2 faults\n',
    ].join('\n'),
  )

  // As a person would leave it: indented, with the keys of a row out of order.
  dataset.edit('2026-12-01/stances.json', (text) => {
    const [first, ...rest]: readonly object[] = JSON.parse(text)
    return JSON.stringify(
      [{ rationale: 'Read anew.', ...first, confidence: 'low' }, ...rest],
      null,
      2,
    )
  })
  const untouched = dataset.read('2026-12-01/stances.json')
  expect(dataset.run('dataNew', '2026-12-01', '--seal')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/2 faults: 2026-12-01 is not sealed, and nothing was changed\.\n$/),
  })
  expect(dataset.read('2026-12-01/stances.json')).toBe(untouched)
  dataset.edit('index.json', (text) => {
    const index: { versions: object[] } = JSON.parse(text)
    const draft = { ...index.versions.at(-1), asOfNote: 'Read again.' }
    return JSON.stringify({ ...index, versions: [...index.versions.slice(0, -1), draft] })
  })
  dataset.edit('changes.json', (text) => text.replace('"changes": []', '"changes": ["Read anew."]'))
  expect(dataset.run('dataCheck').err).toMatch(/^2026-12-01\/stances.json: it has \d+ bytes/)

  expect(dataset.run('dataNew', '2026-12-01', '--seal')).toMatchObject({ code: 0, err: '' })
  expect(dataset.run('dataCheck')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^2026-12-01 .*; the current version$/m),
  })
  expect(dataset.run('dataDiff', '2026-11-23', '2026-12-01').out).toMatch(
    /^ {2}~ OpenAI, from 2023-07-21 \(openai-2023-07-21\)\n {6}confidence: medium → low\n/m,
  )
})

it('drafts a version that does not claim the changes of the one before', () => {
  const dataset = temporaryDataset()
  const line = JSON.stringify([{ about: 'events', what: 'Something came.', why: null }])
  for (const list of ['corrections', 'additions']) {
    dataset.edit('changes.json', (text) => text.replaceAll(`"${list}": []`, `"${list}": ${line}`))
  }
  dataset.run('dataNew', '2026-12-01')
  const lists = JSON.parse(dataset.read('changes.json'))
  expect(lists.at(-1)).toEqual({
    version: '2026-12-01',
    changes: [],
    corrections: [],
    additions: [],
  })
  expect(lists.at(-2)).toMatchObject({ version: '2026-11-23', additions: JSON.parse(line) })
})

it('makes no version that could not be one', () => {
  const dataset = temporaryDataset()
  const before = dataset.read('index.json')
  const refusals: readonly (readonly [string[], string])[] = [
    [['2026-02-30'], '“2026-02-30” is not a day. A version is named by its day: 2026-12-01.'],
    [['tomorrow'], '“tomorrow” is not a day. A version is named by its day: 2026-12-01.'],
    [['2026-11-23'], 'Version 2026-11-23 exists already. To measure its files anew, add --seal.'],
    [['2026-08-01'], '2026-08-01 is older than the newest version, 2026-11-23.'],
    [
      ['2026-12-01', '--seal'],
      'There is no version 2026-12-01. Without --seal, a draft of it is made.',
    ],
    [
      ['2026-06-26', '--seal'],
      'Without git it cannot be told whether 2026-06-26 is published, so only the newest version can be sealed.',
    ],
    [['2026-12-01', '2026-12-02'], 'One version at a time, please.'],
    [['--sael'], "Unknown option '--sael'."],
    [[], 'npm run data:new -- 2026-12-01'],
  ]
  for (const [args, message] of refusals) {
    const { code, out, err } = dataset.run('dataNew', ...args)
    expect(err.startsWith(message), err).toBe(true)
    expect(err).not.toMatch(/\n\s+at /)
    expect([code, out]).toEqual([1, ''])
  }
  expect(dataset.read('index.json')).toBe(before)
})

it('writes the JSON Schemas anew', () => {
  const dataset = temporaryDataset()
  const before = dataset.read('schema/stances.schema.json')
  dataset.write('schema/stances.schema.json', '{}')
  expect(dataset.run('dataNew', '--schemas')).toMatchObject({ code: 0, err: '' })
  expect(dataset.read('schema/stances.schema.json')).toBe(before)
})
