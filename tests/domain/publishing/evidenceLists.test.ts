import { describe, expect, it } from 'vitest'
import type { Tables } from '#domain/schema/tables.ts'
import { faultsWith, patched } from '#tests/domain/plantedFault.ts'

describe('evidence', () => {
  it.each([
    [
      'a stance',
      faultsWith('stances', (rows) => patched(rows, 'meta-2026-06-23', () => ({ evidence: [] }))),
      'stances meta-2026-06-23 evidence: it is empty; name a source of sources.json',
    ],
    [
      'a signature',
      faultsWith('commitments', (rows) => patched(rows, 'meta.wh-2023', () => ({ evidence: [] }))),
      'commitments meta.wh-2023 evidence: it is empty; name a source of sources.json',
    ],
    [
      'a refusal',
      faultsWith('commitments', (rows) =>
        patched(rows, 'meta.eu-cop-2025', () => ({ evidence: [] })),
      ),
      'commitments meta.eu-cop-2025 evidence: it is empty; name a source of sources.json',
    ],
    [
      'a trigger that was observed',
      faultsWith('scenarios', (rows) =>
        patched(rows, 'status-quo', ({ triggers }) => ({
          triggers: triggers.map((trigger) => ({ ...trigger, evidence: [] })),
        })),
      ),
      'scenarios status-quo triggers.*.evidence: it is empty; name a source of sources.json',
    ],
    [
      'a position that is known',
      faultsWith('positions', (rows) =>
        patched(rows, 'meta.open-weights', () => ({ evidence: [] })),
      ),
      'positions meta.open-weights evidence: it is empty; name a source of sources.json',
    ],
    [
      'an event',
      faultsWith('events', (rows) => patched(rows, 'eo-14409-signed', () => ({ evidence: [] }))),
      'events eo-14409-signed evidence: it is empty; name a source of sources.json',
    ],
    [
      'a government test',
      faultsWith('models', (rows) => rows.map(testsWithoutEvidence)),
      'models kimi-k3 governmentTesting.*.evidence: it is empty; name a source of sources.json',
    ],
    [
      'an outcome',
      faultsWith('scenarios', (rows) => rows.map(outcomesWithoutEvidence)),
      'scenarios two-tier outcomes.*.evidence: it is empty; name a source of sources.json',
    ],
    [
      'the coder’s reading',
      faultsWith('scenarioNotes', (rows) => patched(rows, 'reading', () => ({ evidence: [] }))),
      'scenarioNotes reading evidence: it is empty; name a source of sources.json',
    ],
    [
      'a position in a dispute',
      faultsWith('disputes', (rows) =>
        patched(rows, 'anthropic-halt', () => ({
          positions: [{ claim: 'It was paused', asOf: null, evidence: [] }],
        })),
      ),
      'disputes anthropic-halt positions.*.evidence: it is empty; name a source of sources.json',
    ],
    [
      'every position in a dispute',
      faultsWith('disputes', (rows) =>
        patched(rows, 'anthropic-halt', () => ({
          positions: [{ claim: 'A pause, as one blog prints it', asOf: null, evidence: [] }],
        })),
      ),
      'disputes anthropic-halt positions: none of them has evidence; cite a source for one of them at least',
    ],
  ])('is asked for behind %s', (_, faults, expected) => {
    expect(faults).toContain(expected)
  })

  it('is not asked for where nothing was found either way', () => {
    expect(
      faultsWith('commitments', (rows) =>
        patched(rows, 'meta.wh-2023', () => ({ status: 'unknown' as const, evidence: [] })),
      ),
    ).toEqual([])
  })
})

function testsWithoutEvidence(model: Tables['models'][number]): Tables['models'][number] {
  const governmentTesting = model.governmentTesting.map((test) => ({ ...test, evidence: [] }))
  return { ...model, governmentTesting }
}

function outcomesWithoutEvidence(one: Tables['scenarios'][number]): Tables['scenarios'][number] {
  return { ...one, outcomes: one.outcomes.map((outcome) => ({ ...outcome, evidence: [] })) }
}
