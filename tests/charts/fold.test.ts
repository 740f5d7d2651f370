import { describe, expect, it } from 'vitest'
import { foldLines, bandsIn, wordlessLooks } from '#charts/stance-timeline/bands.ts'
import { drawnLanes } from '#charts/stance-timeline/drawnLanes.ts'
import { laneLayout } from '#charts/stance-timeline/laneLayout.ts'
import { timelineSummary } from '#charts/stance-timeline/stanceTimelineChart.tsx'
import { lanesWalked, stopsIn, stopsOf, stopWords } from '#charts/stance-timeline/stops.ts'
import { timelineTable } from '#charts/stance-timeline/timelineTable.ts'
import { timelineTitle } from '#charts/stance-timeline/timelineTitle.ts'
import { stepFrom } from '#charts/walk/useWalk.ts'
import type { Lens } from '#domain/record/lens.ts'
import { model, tables } from './laneFixture.ts'

const folding = (lens: Partial<Lens> = {}, period: string | null = null) =>
  model(lens, 'company', { fold: 'silent', period })
const names = (lens: Partial<Lens> = {}) => drawnLanes(folding(lens)).map(({ name }) => name)

describe('silent companies', () => {
  it('stand in one lane behind the others and before what names no company', () => {
    expect(names()).toEqual([
      'OpenAI',
      'Google',
      'Anthropic',
      'Meta',
      'Microsoft',
      'xAI',
      '11 silent',
      'No company',
    ])
  })

  it('unfold where they were not silent in the range shown', () => {
    expect(folding().folded).toEqual(expect.arrayContaining(['amazon', 'nvidia']))
    const all = folding({ from: '2022-10-01' })
    expect(all.folded).not.toContain('amazon')
    expect(all.folded).not.toContain('nvidia')
    expect(all.folded).toHaveLength(9)
  })

  it('keep a lane where the reader asks for them: by filter, by words, by an open period', () => {
    expect(names({ who: ['apple', 'ibm', 'cohere', 'openai'] })).not.toContain('3 silent')
    expect(names({ q: 'nvidia' })).toContain('NVIDIA')
    const period = tables.stances.find(({ company, to }) => company === 'zai' && to === null)
    const opened = folding({}, period?.id ?? '')
    expect(period).toBeDefined()
    expect([opened.folded.length, opened.folded.includes('zai')]).toEqual([10, false])
  })

  it('fold in no other kind of lane', () => {
    for (const kind of ['type', 'jurisdiction', 'bearing'] as const) {
      expect(model({}, kind, { fold: 'silent' }).folded).toEqual([])
    }
    expect(model({}, 'actor', { fold: 'silent' }).folded).toHaveLength(11)
  })

  it('change neither title nor numbers, and are named in the description', () => {
    const [one, all] = [folding(), model()]
    expect(timelineTitle(one)).toBe(timelineTitle(all))
    expect(timelineTable(one)).toEqual(timelineTable(all))
    expect(timelineSummary(one)).toBe(
      `${timelineSummary(all)} One lane stands for Amazon, NVIDIA, Apple, IBM, Cohere, Mistral AI, Reflection AI, DeepSeek, Alibaba, Moonshot AI and Z.ai, silent throughout.`,
    )
    expect([all.foldable, all.folded]).toEqual([one.folded, []])
  })
})

describe('their lane', () => {
  const layout = laneLayout(folding(), 978)
  const box = layout.lanes.find(({ lane }) => lane.folds)
  if (!box) throw new Error('nothing is folded')

  it('has a solid line and a dashed one for those who were not invited', () => {
    const lines = foldLines(box, layout)
    expect(lines.map(({ look, lanes }) => [look, lanes.length])).toEqual([
      ['silent', 6],
      ['not-invited', 5],
    ])
    expect(lines[1]?.y).toBeGreaterThan(lines[0]?.y ?? Infinity)
  })

  it('has every event that names one of them once, and says whom it names', () => {
    const { folded, events } = folding()
    const named = events.filter(({ actors }) => actors.some((id) => folded.includes(id)))
    const stops = stopsIn(box, layout).filter(({ kind }) => kind === 'event')
    expect(stops.map(({ id }) => id).toSorted()).toEqual(named.map(({ id }) => id).toSorted())
    for (const stop of stops) expect(stopWords(stop)).toMatch(/ Names [A-Z].*11 silent, \d+ of \d+/)
  })

  it('is walked to from xAI, and on to what names no company', () => {
    const walk = lanesWalked(layout)
    const xai = layout.lanes.find(({ lane }) => lane.name === 'xAI')
    const from = xai && stopsIn(xai, layout).at(-1)
    const down = stepFrom(walk, from, 'ArrowDown')
    expect(down?.box).toBe(box)
    expect(stepFrom(walk, down, 'ArrowDown')?.box.lane.name).toBe('No company')
    const line = stepFrom(walk, down, 'Home')
    expect(line && stopWords(line)).toMatch(
      /^Silent: Amazon, .* and Reflection AI\. 11 silent, 1 of/,
    )
    expect(stopsOf(line?.id ?? '', layout)).toEqual([line])
  })
})

describe('the words of bands', () => {
  it('stand in them, on a line that changes, and left of a fence after long silence', () => {
    const layout = laneLayout(folding(), 1244)
    const wordsIn = (name: string) => {
      const box = layout.lanes.find(({ lane }) => lane.name === name)
      return box ? bandsIn(box, layout).map(({ look, word }) => [look, word]) : []
    }
    expect(wordsIn('Meta').slice(0, 3)).toEqual([
      ['silent', 'on'],
      ['resistant', 'left'],
      ['negotiating', 'within'],
    ])
    expect(wordsIn('Google').at(-1)).toEqual(['cooperative', 'within'])
  })

  it('leave to the key only what says its stance nowhere', () => {
    const one = folding()
    expect(wordlessLooks(one, laneLayout(one, 1244))).toEqual(['compliant'])
    const short = folding({ from: '2026-06-01' })
    expect(wordlessLooks(short, laneLayout(short, 358))).toContain('resistant')
  })
})
