import { NO_ODDS, type Odds, type Question } from '#domain/regimes/runs/decisionTree.ts'
import type { Goal } from '#domain/regimes/findings/tippingPoint.ts'
import { list, type Param } from './param.ts'

const SLUG = '[a-z0-9]+(?:[.-][a-z0-9]+)*'
const isSlug = (text: string) => new RegExp(`^${SLUG}$`).test(text)

/** The same parameter with another type of value. */
function mapped<A, B>(param: Param<A>, into: (a: A) => B, back: (b: B) => A): Param<B> {
  return {
    fallback: into(param.fallback),
    parse(text) {
      const { value, problems } = param.parse(text)
      return { value: value === null ? null : into(value), problems }
    },
    write: (value) => param.write(back(value)),
  }
}

const rulePaths = list(
  (text): text is string => new RegExp(`^${SLUG}/${SLUG}$`).test(text),
  'a rule such as two-tier/free-licence-exempt',
)

/** Rules other than the base, `scenario/variant`; one a scenario, since only one can run. */
export const rulesParam: Param<readonly string[]> = mapped(
  {
    ...rulePaths,
    parse(text) {
      const { value, problems } = rulePaths.parse(text)
      const scenarioOf = (path: string) => path.slice(0, path.indexOf('/'))
      const isFirst = (path: string, at: number, all: readonly string[]) =>
        all.findIndex((other) => scenarioOf(other) === scenarioOf(path)) === at
      const repeated = value?.filter((path, at, all) => !isFirst(path, at, all)) ?? []
      return {
        value: value?.filter(isFirst) ?? null,
        problems: [
          ...problems,
          ...repeated.map(
            (path) => `“${path}” is a second rule of one scenario; the first is used`,
          ),
        ],
      }
    },
  },
  (paths) => paths.map((path) => path.replace('/', ':')),
  (names) => names.map((name) => name.replace(':', '/')),
)

/** ISO 3166-1 codes, in lower case. */
export const countriesParam: Param<readonly string[]> = mapped(
  list((text): text is string => /^[a-z]{2}$/.test(text), 'a country code such as us'),
  (codes) => codes.map((code) => code.toUpperCase()),
  (codes) => codes.map((code) => code.toLowerCase()),
)

/** In FLOP, such as `1e25`; `null`: each rule keeps its own. */
export const thresholdParam: Param<number | null> = {
  fallback: null,
  parse(text) {
    const value = /^\d+(\.\d+)?(e\d+)?$/.test(text) ? Number(text) : Number.NaN
    if (Number.isNaN(value)) {
      return {
        value: null,
        problems: [`“${text}” is not an amount of compute such as 1e26 for 10²⁶`],
      }
    }
    return value >= 1e18 && value <= 1e30
      ? { value, problems: [] }
      : { value: null, problems: [`${text} FLOP is not between 10¹⁸ and 10³⁰`] }
  },
  write: (value) => (value === null ? '' : value.toExponential().replace('e+', 'e')),
}

export function wholeDays(min: number, max: number, fallback: number): Param<number> {
  return {
    fallback,
    parse(text) {
      const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
      if (value >= min && value <= max) return { value, problems: [] }
      const why = Number.isNaN(value)
        ? 'is not a whole number of days'
        : `is not between ${min} and ${max}`
      return { value: null, problems: [`“${text}” ${why}`] }
    },
    write: String,
  }
}

const isQuestion = (text: string): text is Question => Object.hasOwn(NO_ODDS, text)

/** Odds of yes and no to each question, in whole per cent that add up to 100: `meta-signs/60/40`. */
export const oddsParam: Param<Odds> = {
  fallback: NO_ODDS,
  parse(text) {
    const value: Record<Question, number | null> = { ...NO_ODDS }
    const problems: string[] = []
    for (const part of text.split(',')) {
      const [question = '', yes = '', no = '', ...rest] = part.split('/')
      if (!isQuestion(question)) {
        problems.push(`“${question}” is not one of ${Object.keys(NO_ODDS).join(', ')}`)
      } else if (!/^\d{1,3}$/.test(yes) || !/^\d{1,3}$/.test(no) || rest.length > 0) {
        problems.push(`“${part}” is not of the form ${question}/60/40`)
      } else if (Number(yes) + Number(no) !== 100) {
        problems.push(`${yes} and ${no} for “${question}” do not add up to 100; it stays unset`)
      } else if (value[question] !== null) {
        problems.push(`“${question}” is given more than once; the first is used`)
      } else {
        value[question] = Number(yes)
      }
    }
    const isSet = Object.values(value).some((chance) => chance !== null)
    return { value: isSet ? value : null, problems }
  },
  write: (value) =>
    Object.keys(NO_ODDS)
      .filter(isQuestion)
      .flatMap((question) => {
        const yes = value[question]
        return yes === null ? [] : [`${question}/${yes}/${100 - yes}`]
      })
      .join(','),
}

/** Goal of the tipping point: `above/80`, `below/20`, `reach/<model>`, `spare/<model>`; `null`: none. */
export const goalParam: Param<Goal | null> = {
  fallback: null,
  parse(text) {
    const [kind = '', of = '', ...rest] = text.split('/')
    const problem = (why: string) => ({ value: null, problems: [`“${text}” ${why}`] })
    if (rest.length > 0) return problem('is not a goal such as above/80')
    if (kind === 'above' || kind === 'below') {
      const percent = /^\d{1,3}$/.test(of) ? Number(of) : Number.NaN
      return percent <= 100
        ? { value: { kind, percent }, problems: [] }
        : problem('needs a whole number from 0 to 100')
    }
    if (kind !== 'reach' && kind !== 'spare') return problem('is not a goal such as above/80')
    return isSlug(of)
      ? { value: { kind: 'model', model: of, reached: kind === 'reach' }, problems: [] }
      : problem('needs the id of a model')
  },
  write(value) {
    if (value === null) return ''
    if (value.kind !== 'model') return `${value.kind}/${value.percent}`
    return `${value.reached ? 'reach' : 'spare'}/${value.model}`
  },
}
