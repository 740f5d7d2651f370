import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowDiff } from '#domain/publishing/rowDiff.ts'

const cited = fc.record({ source: fc.constantFrom('nyt', 'reuters', 'seed-article') })
const row = fc.record({
  id: fc.constantFrom('openai', 'google', 'anthropic', 'meta', 'xai'),
  stance: fc.constantFrom('cooperative', 'silent'),
  to: fc.option(fc.constantFrom('2026-06', '2026-07')),
  history: fc.array(
    fc.record({ value: fc.constantFrom('open', 'closed'), evidence: fc.array(cited) }),
    { maxLength: 2 },
  ),
  evidence: fc.array(cited, { maxLength: 2 }),
})
const rows = fc.uniqueArray(row, { selector: ({ id }) => id })
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).toSorted()

describe('the difference of two versions', () => {
  it('of a version from itself is nothing, whatever the order of its rows', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(rowDiff(all, structuredClone(all).toReversed())).toEqual({
          added: [],
          removed: [],
          changed: [],
          unchanged: all.length,
        })
      }),
    )
  })

  it('is the mirror of the difference the other way round', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const [there, back] = [rowDiff(before, after), rowDiff(after, before)]
        expect(back.added).toEqual(there.removed)
        expect(back.removed).toEqual(there.added)
        expect(back.unchanged).toBe(there.unchanged)
        expect(ids(back.changed.map((one) => one.after))).toEqual(
          ids(there.changed.map((one) => one.before)),
        )
        for (const { before: was, fields, evidenceOnly } of there.changed) {
          const mirrored = back.changed.find((one) => one.after.id === was.id)
          expect(mirrored?.fields).toEqual(fields)
          expect(mirrored?.evidenceOnly).toBe(evidenceOnly)
        }
      }),
    )
  })

  it('accounts for every row of both versions once', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { added, removed, changed, unchanged } = rowDiff(before, after)
        expect(added.length + changed.length + unchanged).toBe(after.length)
        expect(removed.length + changed.length + unchanged).toBe(before.length)
      }),
    )
  })

  it('leads from the older version to the newer one', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { added, removed, changed } = rowDiff(before, after)
        const gone = new Set(ids(removed))
        const news = new Map(changed.map((one) => [one.after.id, one.after]))
        const kept = before.filter(({ id }) => !gone.has(id)).map((one) => news.get(one.id) ?? one)
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
        expect([...kept, ...added].toSorted(byId)).toEqual(after.toSorted(byId))
      }),
    )
  })

  const meta = {
    id: 'meta',
    stance: 'resistant',
    to: null,
    history: [{ value: 'open', evidence: [{ source: 'seed-article' }] }],
    evidence: [{ source: 'seed-article' }],
  }

  it('names the fields that changed', () => {
    const after = { ...meta, stance: 'negotiating', evidence: [{ source: 'nyt' }] }
    expect(rowDiff([meta], [after]).changed).toEqual([
      { before: meta, after, fields: ['stance', 'evidence'], evidenceOnly: false },
    ])
  })

  it('tells a change of sources alone from a change of what is said, at any depth', () => {
    const evidence = [{ source: 'nyt' }]
    const sourced = { ...meta, evidence, history: [{ value: 'open', evidence }] }
    const said = { ...meta, history: [{ value: 'closed', evidence }] }
    expect(rowDiff([meta], [sourced]).changed).toMatchObject([
      { fields: ['history', 'evidence'], evidenceOnly: true },
    ])
    expect(rowDiff([meta], [said]).changed).toMatchObject([
      { fields: ['history'], evidenceOnly: false },
    ])
  })

  it('does not take a key that is missing for one that is null', () => {
    const { to: _to, ...without } = meta
    expect(rowDiff<{ id: string }>([meta], [without]).changed).toMatchObject([{ fields: ['to'] }])
  })

  it('does not care in which order the keys of a row are written', () => {
    const { id, ...rest } = meta
    expect(rowDiff([meta], [{ ...rest, id }]).changed).toEqual([])
  })

  it('cares about the order of a list', () => {
    const two = { ...meta, evidence: [{ source: 'nyt' }, { source: 'reuters' }] }
    const turned = { ...two, evidence: two.evidence.toReversed() }
    expect(rowDiff([two], [turned]).changed).toMatchObject([{ fields: ['evidence'] }])
  })
})
