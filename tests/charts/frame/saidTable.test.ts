import { expect, it } from 'vitest'
import { saidTable } from '#charts/frame/saidTable.ts'
import { rowHashes } from '#share/picture/provenance.ts'
import { shownOf } from '#tests/share/shownFixture.ts'

const columns = [{ name: 'From', isDate: true }, { name: 'To', isDate: true }, { name: 'Id' }]
const rows = [
  ['2026-05~', '..', '2026-05'],
  [null, '2026-09-02/2026-11-23', 1],
] as const
const words = [
  ['about May 2026', 'to date', '2026-05'],
  [null, 'between 2 Sep 2026 and 23 Nov 2026', 1],
]

it('says dates in words, and leaves the rest as it is', () => {
  expect(saidTable({ columns, rows }).rows).toEqual(words)
})

it('is what pictures are traced by, so that those made before dates were kept as such still hold', async () => {
  const before = { columns: columns.map(({ name }) => ({ name })), rows: words }
  expect(await rowHashes(shownOf('', { columns, rows }))).toEqual(
    await rowHashes(shownOf('', before)),
  )
})
