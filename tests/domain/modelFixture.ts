import fc from 'fast-check'
import { model, type Model } from '#domain/schema/modelTable.ts'

const NO_COMPUTE: Model['trainingCompute'] = {
  flop: null,
  confidence: null,
  imputedFlop: null,
  atLeast: null,
  below: null,
  basis: null,
}

type Told = Partial<Omit<Model, 'trainingCompute'>> & {
  readonly trainingCompute?: Partial<Model['trainingCompute']>
}

/** A model of which only what is told is out of the ordinary. It parses, so the fixture cannot drift. */
export function aModel({ trainingCompute, ...told }: Told = {}): Model {
  return model.parse({
    id: 'acme-1',
    name: 'Acme 1',
    developer: 'acme',
    developerCountry: 'US',
    released: '2026-03-01',
    weightsAccess: 'closed-api',
    weightsAccessAtRelease: null,
    license: null,
    tier: 'flagship',
    trainingCompute: { ...NO_COMPUTE, ...trainingCompute },
    parameters: null,
    downloads: null,
    usAgreementInForceAtRelease: false,
    governmentTesting: [],
    governmentAction: [],
    note: null,
    evidence: [],
    ...told,
  })
}

const POWERS = [1e24, 1e25, 3e25, 1e26, 5e26] as const
const maybePower = fc.option(fc.constantFrom(...POWERS))

/** Compute as the record has it: an estimate, or at most one bound, or neither; rarely an inferred figure. */
const anyCompute = fc.oneof(
  fc.record({ flop: maybePower }),
  fc.record({ atLeast: maybePower, imputedFlop: maybePower }),
  fc.record({ below: maybePower }),
)

const RELEASES = [
  '2025-01-01',
  '2026-03-01',
  '2026-08~',
  '2026',
  '2026-07/2026-09',
  '../2026-08-10',
]

export const anyModel: fc.Arbitrary<Model> = fc
  .record({
    developer: fc.constantFrom('acme', 'meta', 'openai'),
    developerCountry: fc.constantFrom('US', 'CN', null),
    released: fc.constantFrom(...RELEASES),
    weightsAccess: fc.constantFrom(
      'open-weights',
      'open-weights-restricted',
      'closed-api',
      'limited-preview',
    ),
    license: fc.constantFrom('MIT', null),
    tier: fc.constantFrom('flagship', 'standard', 'small'),
    trainingCompute: anyCompute,
    usAgreementInForceAtRelease: fc.boolean(),
  } as const)
  .map((told) => aModel(told))

/** Some models of different ids. */
export const someModels: fc.Arbitrary<readonly Model[]> = fc
  .array(anyModel, { maxLength: 12 })
  .map((all) => all.map((one, index) => ({ ...one, id: `model-${index}` })))
