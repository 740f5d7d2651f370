import { defineChart, type Shown } from '#charts/frame/chart.tsx'
import type { Table } from '#charts/frame/table.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Source } from '#domain/schema/recordTables.ts'
import { factsOf, type Facts } from '#share/facts.ts'
import { modelsAddress } from '#url/models.ts'
import { readAddress } from '#url/address.ts'
import { lensOf } from '#url/shared.ts'

export const version: DataVersion = {
  id: '2026-11-23',
  schema: 1,
  title: 'The researched record',
  asOfNote: 'Thin after 10 October 2026.',
  files: [{ table: 'models', sha256: 'a'.repeat(64), bytes: 10, rows: 3 }],
}

export const sources: readonly Source[] = [
  {
    id: 'the-source',
    url: 'https://example.org/a?b=1,2',
    publisher: 'Publisher, "quoted"',
    title: '=HYPERLINK("https://evil.example")',
    published: '2026-06',
    tier: 'primary',
  },
]

/** Cells of every kind that a file has broken on before. */
export const table: Table = {
  columns: [{ name: 'Model, name' }, { name: 'Compute (FLOP)', align: 'end' }, { name: 'Basis' }],
  rows: [
    ['plain', 1e26, 'said "so"'],
    ['line\nbreak', 0, null],
    ['cr\r\nlf, comma', -1.5, 'Zürich → 10²⁵'],
  ],
}

export function shownOf(search = '', rows: Table = table): Shown {
  const { values } = readAddress(modelsAddress, search)
  const chart = defineChart({
    id: 'models-compute',
    name: 'Models',
    needs: [],
    address: modelsAddress,
    home: '/models',
    select: () => rows,
    title: () => 'Two of three models',
    summary: () => 'One sentence about <them> & theirs.',
    table: (model) => model,
    note: () => 'A caveat.',
    sources: () => ['the-source'],
    height: () => 100,
    Plot: () => null,
  })
  return chart.show({}, lensOf(values, values.data ?? version.id), values)
}

export const facts = (shown: Shown): Facts =>
  factsOf(shown, version, [{ id: 'meta', name: 'Meta' }], '2026-11-25')
