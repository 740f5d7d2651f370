import { expect, it } from 'vitest'
import { companyRecordChart } from '#charts/company-record/companyRecordChart.tsx'
import { recordCells } from '#charts/company-record/recordCells.ts'
import { recordLayout } from '#charts/company-record/recordLayout.ts'
import { selectCompanyRecord } from '#charts/company-record/selectCompanyRecord.ts'
import { stanceLabels } from '#charts/company-record/stanceLabels.ts'
import { openLens, published } from '#tests/domain/timelineFixture.ts'
import { textWidth } from '#ui/textWidth.ts'
import { readAddress } from '#url/address.ts'
import { recordAddress } from '#url/record.ts'

const { values } = readAddress(recordAddress, '')
const tables = {
  companies: published('companies'),
  stances: published('stances'),
  events: published('events'),
}
const everyone = tables.companies.map(({ id }) => id)
const select = (company: string, asof = '2026-11-23') =>
  selectCompanyRecord(tables, { ...openLens, asof, who: [company] })

it('says of whom it is, since when, and how much there is', () => {
  const shown = companyRecordChart.show(tables, { ...openLens, who: ['meta'] }, values)
  expect(shown.title).toBe('Stance, releases and events of Meta since July 2023')
  expect(shown.summary).toBe(
    'Six periods of stance, three release strategies and 26 events that name Meta on record by 23 November 2026.',
  )
  expect(shown.table.rows).toHaveLength(6 + 3 + 26)
  expect(shown.place.home).toBe('/company/meta')
})

it('takes later stances, releases and events back', () => {
  const { spans, releases, events } = select('meta', '2026-05-25')
  expect(spans.map(({ stance }) => stance.stance)).toEqual(['cooperative', 'silent', 'resistant'])
  expect(spans.at(-1)?.stance.to).toBeNull()
  expect(releases.map(({ kind }) => kind)).toEqual(['open', 'closed'])
  expect(events.some(({ id }) => id === 'meta-muse-glimmer-open-weights')).toBe(false)
})

it('draws nothing but words for a company of which nothing is on record', () => {
  const shown = companyRecordChart.show(
    tables,
    { ...openLens, asof: '2020-01-01', who: ['meta'] },
    values,
  )
  expect(shown.summary).toBe('Nothing on Meta is on record by 1 January 2020.')
  expect(shown.table.rows).toEqual([[null, null, 'Stance', 'Not on record yet', null, null]])
})

it.each([320, 760, 1360])('keeps its labels apart and within %d px', (width) => {
  for (const id of everyone) {
    const model = select(id)
    const labels = stanceLabels(model.spans, recordLayout(model, width), width)
    for (const [index, { text, side, x }] of labels.entries()) {
      const right = x + textWidth(text, 12.5)
      expect(x).toBeGreaterThanOrEqual(0)
      if (textWidth(text, 12.5) < width - 9) expect(right).toBeLessThanOrEqual(width)
      for (const other of labels.slice(index + 1)) {
        if (other.side !== side) continue
        expect(other.x > right || other.x + textWidth(other.text, 12.5) < x).toBe(true)
      }
    }
  }
})

it.each([320, 1360])('lets every stance, release and event be stepped to at %d px', (width) => {
  for (const id of everyone) {
    const model = select(id)
    const layout = recordLayout(model, width)
    const cells = recordCells(model, layout)
    expect(new Set(cells.map((cell) => cell.id)).size).toBe(
      model.spans.length + model.releases.length + model.events.length,
    )
    for (const { box, words } of cells) {
      expect(words).not.toMatch(/undefined|null/)
      expect(box.y + box.height).toBeLessThanOrEqual(layout.foot + 2)
    }
  }
})

it('shows nobody else’s record where it has none of those asked for', () => {
  const shown = companyRecordChart.show(tables, { ...openLens, who: ['xiaomi'] }, values)
  expect(shown.summary).toMatch(/^None of the companies asked for/)
  expect(shown.table.rows).toEqual([])
})
