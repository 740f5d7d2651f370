import { describe, expect, it } from 'vitest'
import { faultsWith, patched } from '#tests/domain/plantedFault.ts'

describe('names', () => {
  it.each([
    [
      'companies',
      faultsWith('actors', (rows) => rows.filter(({ id }) => id !== 'ibm')),
      'companies ibm: id names “ibm”, which is not in actors; add it to actors.json first',
    ],
    [
      'companies of stances',
      faultsWith('companies', (rows) => rows.filter(({ id }) => id !== 'meta')),
      'stances meta-2026-06-23: company names “meta”, which is not in companies; add it to companies.json first',
    ],
    [
      'companies of codings',
      faultsWith('companies', (rows) => rows.filter(({ id }) => id !== 'meta')),
      'codings seed-article.meta: company names “meta”, which is not in companies; add it to companies.json first',
    ],
    [
      'instruments',
      faultsWith('instruments', (rows) => rows.filter(({ id }) => id !== 'caisi')),
      'commitments meta.caisi: instrument names “caisi”, which is not in instruments; add it to instruments.json first',
    ],
    [
      'dimensions',
      faultsWith('dimensions', (rows) => rows.filter(({ id }) => id !== 'open-weights')),
      'positions meta.open-weights: dimension names “open-weights”, which is not in dimensions; add it to dimensions.json first',
    ],
    [
      'actors of events',
      faultsWith('events', (rows) =>
        patched(rows, 'eo-14409-signed', () => ({ actors: ['nasa'] })),
      ),
      'events eo-14409-signed: actors names “nasa”, which is not in actors; did you mean “nsa”?',
    ],
    [
      'developers',
      faultsWith('models', (rows) => patched(rows, 'grok-1', () => ({ developer: 'x' }))),
      'models grok-1: developer names “x”, which is not in actors; add it to actors.json first',
    ],
    [
      'regimes',
      faultsWith('regimes', (rows) => rows.filter(({ id }) => id !== 'licensed')),
      'scenarios mandatory-licensing: rule compute-1e26 names “licensed”, which is not in regimes; add it to regimes.json first',
    ],
    [
      'the regime that is left',
      faultsWith('regimes', (rows) => rows.filter(({ id }) => id !== 'below-threshold')),
      'scenarios centralized: rule all-models names “below-threshold”, which is not in regimes; add it to regimes.json first',
    ],
    [
      'developers in rules',
      faultsWith('actors', (rows) => rows.filter(({ id }) => id !== 'meta')),
      'scenarios two-tier: rule meta-only-exempt names “meta”, which is not in actors; add it to actors.json first',
    ],
    [
      'dimensions of outcomes',
      faultsWith('outcomeDimensions', (rows) => rows.slice(1)),
      'scenarios status-quo: outcomes names “pre-release-review-coverage”, which is not in outcomeDimensions; add it to outcomeDimensions.json first',
    ],
    [
      'scenarios of indicators',
      faultsWith('scenarios', (rows) => rows.filter(({ id }) => id !== 'centralized')),
      'indicators meta-signs-caisi: moves names “centralized”, which is not in scenarios; add it to scenarios.json first',
    ],
    [
      'rows of disputes',
      faultsWith('disputes', (rows) =>
        patched(rows, 'meta-signature', () => ({ about: [{ table: 'events', id: 'gone' }] })),
      ),
      'disputes meta-signature: about names “gone”, which is not in events; add it to events.json first',
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
      'disputes meta-open-weights-cause: positions.*.evidence names “seed-article”, which is not in sources; add it to sources.json first',
    ],
    [
      'one letter off, with what was meant',
      faultsWith('events', (rows) =>
        patched(rows, 'eo-14409-signed', () => ({ actors: ['opnai'] })),
      ),
      'events eo-14409-signed: actors names “opnai”, which is not in actors; did you mean “openai”?',
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
