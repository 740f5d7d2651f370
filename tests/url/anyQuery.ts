import fc from 'fast-check'

/** Any sign but halves of pairs. The library's own takes two seconds to make. */
export const anySign: fc.Arbitrary<string> = fc
  .oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10_ffff }))
  .map((code) => String.fromCodePoint(code))

/** Names of parameters that pages share, and of some of their own. */
const name = fc.constantFrom('v', 'who', 'type', 'in', 'q', 'from', 'to', 'asof', 'data', 'sort')
/** What may stand in one that is meant, and what may not. */
const value = fc.constantFrom(
  '1',
  'meta',
  'xai,meta',
  '2026',
  '2026-06~',
  '2026-06-23',
  'us-federal',
  '',
)

const pairs = (names: fc.Arbitrary<string>, values: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(names, values), { maxLength: 5 })
    .map((all) => `${new URLSearchParams([...all])}`)

/**
 * Any query without its `?`: of parameters that are ours and of others, well formed and not. What the library offers
 * takes two seconds to make its alphabet, and hits no parameter of ours.
 */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
  pairs(name, value),
  pairs(fc.oneof(name, fc.string()), fc.oneof(value, fc.string())),
  fc.string({
    unit: fc.constantFrom('who', '=', '&', '%', ';', '+', '?', '/', ',', '.', '2', '0', 'é'),
  }),
)
