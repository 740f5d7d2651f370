import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowDiff } from '#domain/publishing/rowDiff.ts'
import { changeLines, changeListLines } from '#domain/publishing/changeWords.ts'

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

describe('what changed, in words', () => {
  const nameOf = (id: string) => ({ acme: 'Acme', pledge: 'A pledge', nyt: 'The Times' })[id] ?? id
  const changes = (before: object, after: object) =>
    changeLines(rowDiff([{ id: 'x', ...before }], [{ id: 'x', ...after }]), nameOf)

  it.each<[object, string]>([
    [{}, 'x'],
    [{ name: '' }, 'x'],
    [{ name: 'Acme 1', title: 'not this' }, 'Acme 1 (x)'],
    [{ question: 'Did it sign?' }, 'Did it sign? (x)'],
    [{ company: 'acme' }, 'Acme (x)'],
    [{ company: 'acme', from: '2026-01', name: 'no' }, 'Acme, from 2026-01 (x)'],
    [{ company: 'acme', instrument: 'pledge', from: '2026-01' }, 'Acme, A pledge (x)'],
    [{ company: 'acme', dimension: 'testing' }, 'Acme, testing (x)'],
    [{ name: 'n'.repeat(91) }, `${'n'.repeat(89)}… (x)`],
    [{ name: 'n'.repeat(90) }, `${'n'.repeat(90)} (x)`],
  ])('calls the row %j by what a person calls it', (row, name) => {
    expect(changeLines(rowDiff([], [{ id: 'x', ...row }]), nameOf)).toEqual([`+ ${name}`])
    expect(changeLines(rowDiff([{ id: 'x', ...row }], []), nameOf)).toEqual([`- ${name}`])
  })

  it.each<[object, object, readonly string[]]>([
    [{ to: null }, { to: '2026-07' }, ['to: not known → 2026-07']],
    [{}, { venue: 3 }, ['venue: no such field → 3']],
    [{ at: { day: 1, month: 2 } }, { at: { day: 1, month: 3 } }, ['at.month: 2 → 3']],
    [
      { at: { day: 1 } },
      { at: { month: 3 } },
      ['at.month: no such field → 3', 'at.day: 1 → no such field'],
    ],
    [{ at: null }, { at: { day: 1 } }, ['at: not known → {"day":1}']],
    [{ in: ['a', 'b'] }, { in: ['b', 'c'] }, ['in: - a; + c']],
    [{ in: ['a', 'b'] }, { in: ['b', 'a'] }, ['in: in another order or wording']],
    [{ in: ['a'] }, { in: null }, ['in: ["a"] → not known']],
    [{ in: null }, { in: ['a'] }, ['in: not known → ["a"]']],
    [{ in: ['a'] }, { in: { b: 1 } }, ['in: ["a"] → {"b":1}']],
    [{ at: { a: 1 } }, { at: null }, ['at: {"a":1} → not known']],
    [{ in: ['a'] }, { in: ['a', 'b'] }, ['in: + b']],
    [{ evidence: [] }, { evidence: [{ source: 'nyt', supports: 'x' }] }, ['evidence: + The Times']],
  ])('tells %j and %j apart field by field', (before, after, lines) => {
    expect(changes(before, after)).toEqual(['~ x', ...lines.map((line) => `    ${line}`)])
  })

  it('drafts the list of changes: corrections to be reasoned, additions as they are', () => {
    const row = (id: string, part: object = {}) => ({ id, ...part })
    const before = [row('gone'), row('x', { to: null, from: '2025' })]
    const after = [row('x', { to: '2026', from: '2024' }), row('new')]
    expect(changeListLines('stances', rowDiff(before, after), nameOf)).toEqual({
      corrections: [
        { about: 'stances', what: 'gone: taken out.', why: '…' },
        { about: 'stances', what: 'x: to: not known → 2026; from: 2025 → 2024.', why: '…' },
      ],
      additions: [{ about: 'stances', what: 'new: added.', why: null }],
    })
  })
})
