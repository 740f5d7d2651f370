import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasGit, temporaryDataset } from './temporaryDataset.ts'

describe('npm run data:check', () => {
  it('says what it looked at where there is no fault', () => {
    const { code, out, err } = temporaryDataset().run('dataCheck')
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toMatch(/^2026-06-26 {2}The first article alone: 21 files, 65 rows, [\d,]+ bytes$/m)
    expect(out).toMatch(/^2026-11-23 {2}The researched record: 21 files, 1,551 rows/m)
    expect(out).toMatch(/^Not compared with what was published: no git here/m)
    expect(out).toMatch(/no faults\n$/)
  })

  it('says the same in a process of its own', () => {
    const dataset = temporaryDataset()
    expect(dataset.spawn('dataCheck')).toEqual(dataset.run('dataCheck'))
  })

  it('names a published file whose bytes changed', () => {
    const dataset = temporaryDataset()
    dataset.edit('2026-11-23/stances.json', (text) => text.replace('"resistant"', '"compliant"'))
    const { code, err } = dataset.run('dataCheck')
    expect(err).toBe(
      '2026-11-23/stances.json: its bytes changed: the index has another sha256; restore it, or of a draft: npm run data:new -- 2026-11-23 --seal\n1 fault\n',
    )
    expect(code).toBe(1)
  })

  it('names every fault of files and rows, each on one line', () => {
    const dataset = temporaryDataset()
    dataset.edit('2026-11-23/events.json', (text) =>
      text.replace('"date":"2022-10-04"', '"date":"2022-02-30"'),
    )
    dataset.edit('2026-11-23/actors.json', (text) => text.replace(',"country":"CN"', ''))
    dataset.edit('2026-11-23/models.json', (text) => text.slice(0, -200))
    dataset.edit('2026-11-23/dimensions.json', (text) => JSON.stringify(JSON.parse(text)))
    dataset.edit('schema/stances.schema.json', (text) => text.replace('resistant', 'defiant'))
    dataset.edit('index.json', (text) =>
      text.replace('"current": "2026-11-23"', '"current": "2027-01-01"'),
    )
    rmSync(dataset.path('2026-06-26/codebook.json'))
    dataset.write('2026-06-26/notes.txt', 'left behind')
    dataset.write('2026-06-25', '')
    const { code, err } = dataset.run('dataCheck')
    const lines = err.split('\n')
    for (const line of [
      'index.json:3 current: 2027-01-01 is not listed; write one of 2026-06-26, 2026-11-23',
      '2026-06-25: the index does not list it; remove it; npm run data:new drafts a version',
      '2026-06-26/codebook.json: the file is missing; copy it from the version before',
      '2026-06-26/notes.txt: the file belongs to no table; remove it',
      expect.stringMatching(
        /^2026-11-23\/events\.json:\d+ ai-bill-of-rights-blueprint date: “2022-02-30” is not a date; write it in EDTF/,
      ),
      expect.stringMatching(
        /^2026-11-23\/models\.json:\d+ [\w.-]+: a quote in this line has no partner; /,
      ),
      '2026-11-23/dimensions.json: it is not written one row a line, keys in the order of the schema; npm run data:new -- 2026-11-23 --seal tidies it',
      'schema/stances.schema.json: it is not what the schema says today; npm run data:new -- --schemas writes them anew',
    ]) {
      expect(lines).toContainEqual(line)
    }
    expect(err).toMatch(
      /^2026-11-23\/actors\.json:\d+ alibaba country: it is missing; write null where it is not known$/m,
    )
    expect(err).toMatch(/^2026-11-23\/actors.json: it has \d+ bytes, and the index says \d+; /m)
    expect(lines.at(-2)).toBe(`${lines.length - 2} faults`)
    expect(code).toBe(1)
  })

  it('checks how the rows that can be read fit together, and folds what is wrong in many', () => {
    const dataset = temporaryDataset()
    dataset.edit('2026-11-23/sources.json', (text) => text.replace(/\n.*"id":"seed-article".*/, ''))
    dataset.edit('2026-11-23/stances.json', (text) =>
      text
        .replaceAll('"confidence"', '"confidnece"')
        .replace('"to":"2026-08-03"', '"to":"2026-08-01"'),
    )
    dataset.edit('2026-11-23/events.json', (text) => text.replace('},\n', '}\n'))
    const { err } = dataset.run('dataCheck')
    expect(err).toMatch(
      /^2026-11-23\/codings\.json: evidence names “seed-article”, which is not in sources; add it to sources\.json first \(\d+ times: seed-article\.openai in line \d+, .* in line \d+, .* in line \d+ and 1 more\)$/m,
    )
    expect(err).toMatch(
      /^2026-11-23\/stances\.json confidnece: there is no such field; did you mean “confidence”\? \(\d+ times: .* and \d+ more\)$/m,
    )
    expect(err).toMatch(
      /^2026-11-23\/stances\.json:\d+ meta-2026-06-23: nothing is coded for 2026-08-02 to 2026-08-03, /m,
    )
    expect(err).toMatch(
      /^2026-11-23\/events\.json:2 [\w-]+: a comma is missing at the end of the line; put one there$/m,
    )
    // Three files have other bytes, and three disputes name the source too; then the count, and the last line break.
    expect(err.split('\n')).toHaveLength(4 + 3 + 3 + 2)
  })

  it('names what is wrong in the list of changes beside the rest', () => {
    const dataset = temporaryDataset()
    dataset.edit('changes.json', (text) => text.replace('"corrections"', '"corections"'))
    dataset.edit('index.json', (text) =>
      text.replace('"current": "2026-11-23"', '"current": "2027-01-01"'),
    )
    expect(dataset.run('dataCheck').err.split('\n')).toEqual([
      'index.json:3 current: 2027-01-01 is not listed; write one of 2026-06-26, 2026-11-23',
      expect.stringMatching(
        /^changes\.json:\d+ 2026-06-26 corections: there is no such field; did you mean “corrections”\?$/,
      ),
      '2 faults',
      '',
    ])
  })

  it('says plainly that an index is damaged or missing, without a stack', () => {
    const dataset = temporaryDataset()
    dataset.edit('index.json', (text) => text.replace('"asOfNote"', '"asOfNoet"'))
    expect(dataset.run('dataCheck')).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^index\.json:\d+ 2026-06-26 asOfNoet: there is no such field; did you mean “asOfNote”\?\npublic.data.index\.json cannot be read, so nothing else was looked at\.\n$/,
      ),
    })
    dataset.edit('index.json', (text) => text.replace('",', '",,'))
    expect(dataset.run('dataCheck').err).toMatch(
      /^index\.json:3: a comma too many after “,”; take it away\n/,
    )
    rmSync(dataset.path('index.json'))
    expect(dataset.run('dataCheck')).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^There is no .+\. Run this from the top folder of the project\.\n$/,
      ),
    })
  })
})

describe.runIf(hasGit)('npm run data:check in a repository', () => {
  function committed() {
    const dataset = temporaryDataset()
    dataset.git('init', '-q')
    dataset.git('add', 'public')
    const who = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org']
    expect(dataset.git(...who, 'commit', '-qm', 'Publish')).toMatchObject({ code: 0 })
    return dataset
  }

  it('refuses a published version that changed, its index made to agree', () => {
    const dataset = committed()
    const file = '2026-11-23/stances.json'
    const hash = () => createHash('sha256').update(dataset.read(file)).digest('hex')
    const before = hash()
    dataset.edit(file, (text) => text.replace('"resistant"', '"compliant"'))
    const after = hash()
    dataset.edit('index.json', (text) => text.replace(before, after))
    expect(dataset.run('dataCheck').err.split('\n')).toEqual([
      '2026-11-23/stances.json: it was edited; published: restore it, then draft a new one: git checkout HEAD -- public/data/2026-11-23, then npm run data:new -- and its day',
      expect.stringMatching(
        /^index\.json:\d+ 2026-11-23 files: stances is listed as another file; published: write it as in git show HEAD:public\/data\/index\.json$/,
      ),
      '2 faults',
      '',
    ])
    dataset.git('checkout', '-q', 'HEAD', '--', 'public/data')
    expect(dataset.run('dataCheck').code).toBe(0)
  })

  it('does not read a published file that is to be restored', () => {
    const dataset = committed()
    dataset.edit('2026-11-23/stances.json', (text) => text.replace('"confidence"', '"confidnece"'))
    rmSync(dataset.path('2026-06-26'), { recursive: true })
    expect(dataset.run('dataCheck').err).toMatch(
      /^2026-06-26: the folder is missing; published: .*\n2026-11-23\/stances\.json: it was edited; published: .*\n2 faults\n$/,
    )
  })

  it('says of a draft what is wrong in it, and last that it is to be sealed', () => {
    const dataset = committed()
    dataset.run('dataNew', '2026-12-01')
    rmSync(dataset.path('2026-12-01/sources.json'))
    dataset.edit('2026-12-01/dimensions.json', (text) => JSON.stringify(JSON.parse(text)))
    const lines = dataset.run('dataCheck').err.split('\n').slice(2)
    expect(lines).toEqual([
      '2026-12-01/sources.json: the file is missing; copy it from the version before',
      '2026-12-01: a file was edited since it was sealed or drafted; at last, npm run data:new -- 2026-12-01 --seal',
      '4 faults',
      '',
    ])
    expect(dataset.run('dataNew', '2026-12-01', '--seal').err).toMatch(
      /sources\.json: the file is missing; .*\n3 faults: 2026-12-01 is not sealed, and nothing was changed\.\n$/,
    )
  })

  it('compares with the commit that is asked for', () => {
    const dataset = committed()
    expect(dataset.run('dataCheck').out).toMatch(/^Unchanged since HEAD: 2026-06-26, 2026-11-23$/m)
    expect(dataset.run('dataCheck', '--against', 'HEAD~9')).toMatchObject({
      code: 1,
      err: 'There is no dataset at HEAD~9.\n',
    })
  })

  it('does not seal a version that is published', () => {
    expect(committed().run('dataNew', '2026-11-23', '--seal')).toMatchObject({
      code: 1,
      err: 'Version 2026-11-23 is published: it has been cited, and never changes. Make a new version instead.\n',
    })
  })
})
