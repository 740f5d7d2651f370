import { describe, expect, it } from 'vitest'
import { edtf, knownFrom } from '#domain/days/edtf.ts'
import { evidenceLists } from '#domain/publishing/evidenceLists.ts'
import { TABLE_NAMES, type Tables } from '#domain/schema/tables.ts'
import { datasetFaults } from '#tools/datasetFaults.ts'
import { readChanges, indexOnDisk } from '#tools/datasetFolder.ts'
import { readVersion } from '#tools/readVersion.ts'

const SEED = '2026-06-26'
const RECORD = '2026-11-23'
const [seed, record] = [tablesOf(SEED), tablesOf(RECORD)]
const { current, versions } = indexOnDisk()
const shown = tablesOf(current)

describe('the published dataset', () => {
  it('has no fault', () => {
    expect(datasetFaults(indexOnDisk(), null)).toEqual([])
  })

  it('shows the newest version, and keeps those before it', () => {
    expect(current).toBe(versions.at(-1)?.id)
    expect(versions.slice(0, 2).map(({ id, title }) => [id, title])).toEqual([
      [SEED, 'The first article alone'],
      [RECORD, 'The researched record'],
    ])
  })

  it.each(versions)('says of $id what changed and how far its research reaches', (version) => {
    const said = readChanges().find((one) => one.version === version.id)
    expect(said?.changes.length).toBeGreaterThan(0)
    expect(version.asOfNote.length).toBeGreaterThan(80)
  })

  it('says how far the research of the record reaches', () => {
    const note = versions.find(({ id }) => id === RECORD)?.asOfNote
    expect(note).toMatch(/dense to late July, usable to 10 October/)
    expect(note).toMatch(/weak evidence of absence/)
  })
})

/** Laws of any record, whichever version is the current one. What a version says is told of frozen versions only. */
describe('the current version', () => {
  it('refers to every source that it lists', () => {
    const used = new Set(
      evidenceLists(shown).flatMap(({ evidence }) => evidence.map((one) => sourceOf(one))),
    )
    expect(shown.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('has a commitment for every company and instrument', () => {
    const cells = new Set(shown.commitments.map(({ company, instrument }) => company + instrument))
    expect(cells.size).toBe(shown.companies.length * shown.instruments.length)
  })

  it('has every outcome of every scenario, and a short name for every rule', () => {
    for (const { outcomes, variants } of shown.scenarios) {
      expect(outcomes.map(({ dimension }) => dimension).toSorted()).toEqual(
        shown.outcomeDimensions.map(({ id }) => id).toSorted(),
      )
      for (const { short } of variants) expect(short?.length).toBeLessThanOrEqual(28)
    }
  })

  it('has short words for tight places, one for a value', () => {
    const words = new Map<string, string | null>()
    for (const { dimension, value, short } of shown.positions) {
      const key = `${dimension} ${value}`
      expect(words.get(key) ?? short).toBe(short)
      words.set(key, short)
      if (short !== null) expect(short.length).toBeLessThanOrEqual(16)
    }
  })
})

describe('the researched record', () => {
  it('holds every row of the research', () => {
    expect(counts(record)).toEqual({
      actors: 72,
      companies: 17,
      stances: 37,
      commitments: 255,
      positions: 71,
      events: 146,
      models: 154,
      familyDownloads: 3,
      scenarios: 5,
      regimes: 14,
      outcomeDimensions: 8,
      indicators: 17,
      thresholds: 9,
      analogies: 2,
      scenarioNotes: 15,
      disputes: 25,
      sources: 632,
      codebook: 32,
      codings: 15,
      instruments: 15,
      dimensions: 7,
      stories: 0,
    })
    expect(record.scenarios.flatMap(({ variants }) => variants)).toHaveLength(19)
    expect(record.scenarios.flatMap(({ outcomes }) => outcomes)).toHaveLength(5 * 8)
  })

  it('holds every piece of evidence, read as it was read', () => {
    const all = evidenceLists(record).flatMap(({ table, evidence }) =>
      evidence.map((one) => ({ table, access: accessOf(one) })),
    )
    expect(tally(all.map(({ table }) => table))).toEqual({
      companies: 17,
      stances: 103,
      commitments: 293,
      positions: 85,
      events: 324,
      models: 361,
      familyDownloads: 3,
      scenarios: 119,
      indicators: 27,
      thresholds: 17,
      analogies: 16,
      scenarioNotes: 6,
      disputes: 88,
      codings: 15,
    })
    expect(tally(all.map(({ access }) => access))).toEqual({
      read: 950,
      known: 96,
      relayed: 405,
      unopened: 2,
      computed: 21,
    })
  })

  it('refers to every source that it lists', () => {
    const used = new Set(
      evidenceLists(record).flatMap(({ evidence }) => evidence.map((one) => sourceOf(one))),
    )
    expect(record.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('has a commitment for every company and instrument', () => {
    const cells = new Set(record.commitments.map(({ company, instrument }) => company + instrument))
    expect(cells.size).toBe(record.companies.length * record.instruments.length)
  })

  it('begins with the four companies of the article', () => {
    expect(record.companies.slice(0, 4).map(({ id }) => id)).toEqual([
      'openai',
      'google',
      'anthropic',
      'meta',
    ])
  })
})

describe('the seed article', () => {
  it('stands on one source, which its every row cites', () => {
    expect(seed.sources.map(({ id }) => id)).toEqual(['seed-article'])
    const cited = evidenceLists(seed).flatMap(({ evidence }) => evidence)
    expect(tally(cited.map((one) => `${sourceOf(one)} ${accessOf(one)}`))).toEqual({
      'seed-article read': cited.length,
    })
    expect(cited.length).toBeGreaterThan(30)
  })

  it('has the labels and the words of the article’s own table', () => {
    expect(
      seed.stances.map(({ company, stance, participation }) => [company, stance, participation]),
    ).toEqual([
      ['openai', 'cooperative', 'Signed voluntary safety commitments'],
      ['google', 'cooperative', 'Participates in government safety red-teaming'],
      ['anthropic', 'compliant', 'Subject to recent mandatory safety halts'],
      ['meta', 'resistant', 'Currently negotiating voluntary terms'],
    ])
  })

  it('is corrected by the record: Meta was negotiating on that day', () => {
    expect(stanceOn(seed, 'meta', SEED)).toEqual(['resistant'])
    expect(stanceOn(record, 'meta', SEED)).toEqual(['negotiating'])
  })

  it('dates nothing to a day, since it prints none', () => {
    const dates = [...seed.events.map(({ date }) => date), ...seed.stances.map(({ from }) => from)]
    expect(tally(dates)).toEqual({ '2026-06~': 6, '../2026-06-26': 8 })
  })

  it('claims no more certainty than one secondary source gives', () => {
    const rows = [...seed.stances, ...seed.commitments, ...seed.positions, ...seed.events]
    expect(tally(rows.map(({ confidence }) => confidence))).toEqual({ low: rows.length })
  })

  it('names its companies, bodies and branches as the record does, so that the two compare', () => {
    for (const table of ['actors', 'companies', 'scenarios', 'regimes', 'dimensions'] as const) {
      const known = new Set(record[table].map(({ id }) => id))
      expect(seed[table].map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
    }
    expect(seed.scenarios.map(({ id }) => id)).toEqual(record.scenarios.map(({ id }) => id))
  })

  it('has no models, for it names none with a release', () => {
    expect(seed.models).toEqual([])
  })
})

function tablesOf(id: string): Tables {
  const version = indexOnDisk().versions.find((one) => one.id === id)
  if (!version) throw new Error(`There is no version ${id}`)
  const { tables, faults } = readVersion(version)
  if (!tables) throw new Error(JSON.stringify(faults))
  return tables
}

function stanceOn(tables: Tables, company: string, day: string): readonly string[] {
  return tables.stances
    .filter((one) => one.company === company && knownFrom(edtf(one.from)) <= day)
    .filter(({ to }) => to === null || (edtf(to).last ?? day) >= day)
    .map(({ stance }) => stance)
}

function counts(tables: Tables): Record<string, number> {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, tables[name].length]))
}

function tally(words: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const word of words) found[word] = (found[word] ?? 0) + 1
  return found
}

const accessOf = (one: unknown) => fieldOf(one, 'access') ?? 'computed'
const sourceOf = (one: unknown) => fieldOf(one, 'source')

function fieldOf(one: unknown, name: string): string | undefined {
  const fields = new Map<string, unknown>(Object.entries(Object(one)))
  const value = fields.get(name)
  return typeof value === 'string' ? value : undefined
}
