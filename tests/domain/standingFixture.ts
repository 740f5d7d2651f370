import fc from 'fast-check'
import {
  commitment,
  company,
  stanceValue,
  stance,
  type Commitment,
} from '#domain/schema/recordTables.ts'
import { commitmentStatus, type Company, type Stance } from '#domain/schema/recordTables.ts'
import { standings, type Standing, type StandingTables } from '#domain/overview/standing.ts'
import { published } from './timelineFixture.ts'

/** The tables of a published version that say where companies stand. */
export const publishedStanding = (version: string): StandingTables => ({
  companies: published('companies', version),
  stances: published('stances', version),
  commitments: published('commitments', version),
  disputes: published('disputes', version),
})

/** Where every company of a published version stood on a day. */
export const standingsOf = (version: string, asof = version): readonly Standing[] =>
  standings(publishedStanding(version), asof, version)

/** A company of which only what is told is out of the ordinary. It parses, so the fixture cannot drift. */
export const aCompany = (told: Partial<Company> = {}): Company =>
  company.parse({
    id: 'acme',
    name: 'Acme',
    parent: null,
    country: 'US',
    hq: null,
    founded: null,
    site: null,
    models: [],
    releaseStrategy: { current: 'not stated', summary: 'Nothing found.', history: [] },
    ...told,
  })

export const aStance = (told: Partial<Stance> = {}): Stance =>
  stance.parse({
    id: 'acme-1',
    company: 'acme',
    from: '2024-01-01',
    to: null,
    stance: 'silent',
    participation: 'None found',
    rationale: 'Nothing found.',
    confidence: 'low',
    evidence: [],
    ...told,
  })

export const aCommitment = (told: Partial<Commitment> = {}): Commitment =>
  commitment.parse({
    id: 'acme.caisi',
    company: 'acme',
    instrument: 'caisi',
    status: 'unknown',
    date: null,
    note: 'Nothing found.',
    confidence: 'low',
    renegotiated: null,
    scope: null,
    frameworkName: null,
    latestVersion: null,
    grade: null,
    gradePoints: null,
    lastConfirmed: null,
    evidence: [],
    ...told,
  })

const DAYS = ['2023-07-21', '2024-08-29', '2025', '2026-05-05', '2026-06~', '2026-06-23'] as const
const NAMES = ['Acme', 'Borealis', 'Corvus', 'Delta (Delta Deep)', 'Ember', 'Fjord', 'Gale']

/** One company with up to three stances in order, and an agreement or none. */
const oneCompany = (index: number): fc.Arbitrary<StandingTables> => {
  const id = `c${index}`
  return fc
    .record({
      country: fc.constantFrom('US', 'US', 'US', 'CA'),
      starts: fc.uniqueArray(fc.constantFrom(...DAYS), { maxLength: 3 }),
      values: fc.array(fc.constantFrom(...stanceValue.options), { minLength: 3, maxLength: 3 }),
      status: fc.option(fc.constantFrom(...commitmentStatus.options)),
      date: fc.option(fc.constantFrom(...DAYS)),
    })
    .map(({ country, starts, values, status, date }) => ({
      companies: [aCompany({ id, name: NAMES[index] ?? id, country })],
      stances: starts
        .toSorted()
        .map((from, at) =>
          aStance({ id: `${id}-${at}`, company: id, from, stance: values[at] ?? 'silent' }),
        ),
      commitments:
        status === null ? [] : [aCommitment({ id: `${id}.caisi`, company: id, status, date })],
      disputes: [],
    }))
}

/** Up to seven companies. */
export const standingTables: fc.Arbitrary<StandingTables> = fc
  .tuple(...NAMES.map((_, index) => fc.option(oneCompany(index))))
  .map((all) => {
    const some = all.filter((one) => one !== null)
    return {
      companies: some.flatMap(({ companies }) => companies),
      stances: some.flatMap(({ stances }) => stances),
      commitments: some.flatMap(({ commitments }) => commitments),
      disputes: [],
    }
  })

export const someDay = fc.constantFrom(
  '2023-01-01',
  '2024-01-01',
  '2025-03-01',
  '2026-05-25',
  '2026-06-30',
  '2026-11-23',
)
