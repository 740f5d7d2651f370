import { count, listed } from '#domain/words/words.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import { grouped } from '#domain/words/grouped.ts'
import { defineLever, type LeverFacts, type LeverNaming } from './lever.ts'

const SIGNED = ['at-release', 'today', 'set'] as const

type Fields = {
  readonly signed: (typeof SIGNED)[number]
  /** The developers chosen; read only with `signed: 'set'`. */
  readonly signatories: readonly string[]
}

/**
 * Who has signed a US testing agreement. `at-release`: an agreement counts from the day it was signed.
 * `today`: those who have signed by now count for every release. `set`: exactly the developers chosen.
 */
export const signed = defineLever<Fields>()({
  id: 'signed',
  name: 'Who has signed',
  defaults: { signed: 'at-release', signatories: [] },
  isDecision: true,
  choices: [
    { value: 'at-release', label: 'At release', to: { signed: 'at-release' } },
    { value: 'today', label: 'By now', to: { signed: 'today' } },
    { value: 'set', label: 'Chosen', to: { signed: 'set' } },
  ],
  params: {
    signed: { kind: 'choice', field: 'signed', values: SIGNED },
    signatories: { kind: 'developers', field: 'signatories' },
  },
  chip: (fields) => `signed: ${CHIPS[fields.signed]}`,
  sentence: signedWords,
  deed: signedDeed,
  // The first choice starts from those who have signed.
  chosen: (to, fields, { actors, asof }) =>
    to.signed === 'set' && fields.signatories.length === 0
      ? { ...to, signatories: signatoriesOn(actors, asof) }
      : to,
  counting: (fields) => (fields.signed === 'set' ? fields : { ...fields, signatories: [] }),
  moves: signedMoves,
  context: (context, fields) => ({
    ...context,
    signatories: fields.signed === 'set' ? fields.signatories : context.signatories,
    atRelease: fields.signed === 'at-release' ? 'as-recorded' : 'signatories',
  }),
})

const CHIPS = { 'at-release': 'at release', today: 'by now', set: 'chosen' } as const

function signedWords({ signed: who, signatories }: Fields, naming: LeverNaming): string {
  if (who === 'at-release') return 'A testing agreement counts from the day it was signed.'
  if (who === 'today') return 'Developers that have signed by now count for every release.'
  return signatories.length === 0
    ? 'No developer counts as signed.'
    : `Signed, for every release: ${listed(signatories.map(naming.developer))}.`
}

function signedDeed({ signed: who, signatories }: Fields, naming: LeverNaming): string {
  if (who === 'at-release') return 'Agreements from their day on'
  if (who === 'today') return 'Counting today’s signatories throughout'
  if (signatories.length === 0) return 'Counting nobody as signed'
  return signatories.length < 3
    ? `Counting ${listed(signatories.map(naming.developer))} as signed`
    : `Counting ${count(signatories.length, 'developer', 'developers')} as signed`
}

/**
 * Who has a documented US testing agreement on a day, in the order of the table. A developer without one on
 * record counts as not signed; the record cannot show an agreement that was kept private.
 */
export function signatoriesOn(actors: readonly Actor[], day: IsoDate): readonly string[] {
  return actors
    .filter(({ testingAgreementSince: since }) => since !== null && since <= day)
    .map(({ id }) => id)
}

/**
 * Signatories to try: today's, for every release; one developer more; two and more, by number of models; nobody. A
 * rule reviews more with each signatory, so these are the extremes.
 */
function signedMoves(fields: Fields, { actors, models, asof }: LeverFacts) {
  const today = signatoriesOn(actors, asof)
  const own = grouped(models.filter(isAmerican), ({ developer }) => developer)
  const newcomers = [...own.keys()]
    .filter((developer) => !today.includes(developer))
    .toSorted((a, b) => (own.get(b)?.length ?? 0) - (own.get(a)?.length ?? 0))
  const sets = [
    ...newcomers.map((developer) => [...today, developer]),
    ...newcomers.slice(1).map((_, index) => [...today, ...newcomers.slice(0, index + 2)]),
    [],
  ].filter((signatories) => fields.signed !== 'set' || !isSameSet(signatories, fields.signatories))
  return [
    ...(['at-release', 'today'] as const)
      .filter((who) => who !== fields.signed)
      .map((who) => ({ signed: who })),
    ...sets.map((signatories) => ({ signed: 'set' as const, signatories })),
  ]
}

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one))

/** A US testing agreement is offered to US developers; rules read it for no others. */
function isAmerican({ developerCountry }: Model): boolean {
  return developerCountry === 'US'
}
