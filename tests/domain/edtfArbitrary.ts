import fc from 'fast-check'

const two = (number: number) => String(number).padStart(2, '0')

/** A calendar day from 1900 to 2099, in the way of the domain: text, never a `Date`. */
export const isoDay: fc.Arbitrary<string> = fc
  .integer({ min: -25_567, max: 47_481 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))

const year = fc.integer({ min: 1900, max: 2099 }).map(String)
const month = fc.integer({ min: 1, max: 12 }).map(two)

/** Every way to say less than a day that the record knows. */
const plain: fc.Arbitrary<string> = fc.oneof(
  isoDay,
  year,
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
)

/** A date that is no interval. */
const edtfDate: fc.Arbitrary<string> = fc
  .tuple(plain, fc.constantFrom('', '', '', '~', '?', '%'))
  .map(([text, qualifier]) => text + qualifier)

const interval = fc
  .tuple(edtfDate, edtfDate)
  .map(([a, b]) => (a.slice(0, 2) <= b.slice(0, 2) ? `${a}/${b}` : `${b}/${a}`))
const openStart = edtfDate.chain((end) => fc.constantFrom(`../${end}`, `/${end}`))
const openEnd = edtfDate.chain((start) => fc.constantFrom(`${start}/..`, `${start}/`))

/** A date or an interval. Intervals may be reversed: not every text of these is a date. */
export const edtfText: fc.Arbitrary<string> = fc.oneof(edtfDate, interval, openStart, openEnd)
