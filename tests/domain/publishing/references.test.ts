import { describe, expect, it } from 'vitest'
import { faultsWith, patched } from '#tests/domain/plantedFault.ts'

describe('names', () => {
  it.each([
    [
      'companies',
      faultsWith('actors', (rows) => rows.filter(({ id }) => id !== 'ibm')),
      'companies ibm: id names “ibm”, which is not in actors',
    ],
    [
      'companies of stances',
      faultsWith('companies', (rows) => rows.filter(({ id }) => id !== 'meta')),
      'stances meta-2026-06-23: company names “meta”, which is not in companies',
    ],
    [
      'companies of codings',
      faultsWith('companies', (rows) => rows.filter(({ id }) => id !== 'meta')),
      'codings seed-article.meta: company names “meta”, which is not in companies',
    ],
    [
      'instruments',
      faultsWith('instruments', (rows) => rows.filter(({ id }) => id !== 'caisi')),
      'commitments meta.caisi: instrument names “caisi”, which is not in instruments',
    ],
    [
      'dimensions',
      faultsWith('dimensions', (rows) => rows.filter(({ id }) => id !== 'open-weights')),
      'positions meta.open-weights: dimension names “open-weights”, which is not in dimensions',
    ],
    [
      'actors of events',
      faultsWith('events', (rows) =>
        patched(rows, 'eo-14409-signed', () => ({ actors: ['nasa'] })),
      ),
      'events eo-14409-signed: actors names “nasa”, which is not in actors',
    ],
    [
      'developers',
      faultsWith('models', (rows) => patched(rows, 'grok-1', () => ({ developer: 'x' }))),
      'models grok-1: developer names “x”, which is not in actors',
    ],
    [
      'regimes',
      faultsWith('regimes', (rows) => rows.filter(({ id }) => id !== 'licensed')),
      'scenarios mandatory-licensing: rule compute-1e26 names “licensed”, which is not in regimes',
    ],
    [
      'the regime that is left',
      faultsWith('regimes', (rows) => rows.filter(({ id }) => id !== 'below-threshold')),
      'scenarios centralized: rule all-models names “below-threshold”, which is not in regimes',
    ],
    [
      'developers in rules',
      faultsWith('actors', (rows) => rows.filter(({ id }) => id !== 'meta')),
      'scenarios two-tier: rule meta-only-exempt names “meta”, which is not in actors',
    ],
    [
      'dimensions of outcomes',
      faultsWith('outcomeDimensions', (rows) => rows.slice(1)),
      'scenarios status-quo: outcomes names “pre-release-review-coverage”, which is not in outcomeDimensions',
    ],
    [
      'scenarios of indicators',
      faultsWith('scenarios', (rows) => rows.filter(({ id }) => id !== 'centralized')),
      'indicators meta-signs-caisi: moves names “centralized”, which is not in scenarios',
    ],
    [
      'rows of disputes',
      faultsWith('disputes', (rows) =>
        patched(rows, 'meta-signature', () => ({ about: [{ table: 'events', id: 'gone' }] })),
      ),
      'disputes meta-signature: about names “gone”, which is not in events',
    ],
    [
      'tables of disputes',
      faultsWith('disputes', (rows) =>
        patched(rows, 'meta-signature', () => ({ about: [{ table: 'rumours', id: 'gone' }] })),
      ),
      'disputes meta-signature: about names the table “rumours”, which does not exist',
    ],
    [
      'sources deep in a row',
      faultsWith('sources', (rows) => rows.filter(({ id }) => id !== 'seed-article')),
      'disputes meta-open-weights-cause: positions.*.evidence names “seed-article”, which is not in sources',
    ],
    [
      'tables of computed figures',
      faultsWith('scenarioNotes', (rows) =>
        patched(rows, 'reading', () => ({ evidence: [{ computedFrom: 'guesses' }] })),
      ),
      'scenarioNotes reading: evidence names the table “guesses”, which does not exist',
    ],
  ])('that lead nowhere are refused: %s', (_, faults, expected) => {
    expect(faults).toContain(expected)
  })
})
