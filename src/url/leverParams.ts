import type { Both, Lever, LeverParam } from '#domain/regimes/levers/lever.ts'
import { EVERY_LEVER, type Levers } from '#domain/regimes/levers/levers.ts'
import type { LEVERS } from '#domain/regimes/levers/list.ts'
import { choice, choices, flag, slugs, type Param } from './param.ts'
import { countriesParam, rulesParam, thresholdParam, wholeDays } from './scenarioParams.ts'

type Listed = (typeof LEVERS)[number]

type ValueOf<P> = P extends { kind: 'choice'; values: readonly (infer V)[] }
  ? V
  : P extends { kind: 'choices'; values: readonly (infer V)[] }
    ? readonly V[]
    : P extends { kind: 'flag' }
      ? boolean
      : P extends { kind: 'days' }
        ? number
        : P extends { kind: 'compute' }
          ? number | null
          : readonly string[]

type ParamsOf<L> = L extends { params: infer Params }
  ? { readonly [Name in keyof Params]: Param<ValueOf<Params[Name]>> }
  : never

/** In the order of the list. */
type LeverParams = Both<ParamsOf<Listed>>

function paramOf(param: LeverParam, fallback: unknown): Param<unknown> {
  switch (param.kind) {
    case 'choice':
      return choice(param.values, typeof fallback === 'string' ? fallback : (param.values[0] ?? ''))
    case 'choices':
      return choices(param.values)
    case 'flag':
      return flag
    case 'days':
      return wholeDays(param.least, param.most, Number(fallback))
    case 'compute':
      return thresholdParam
    case 'developers':
      return slugs
    case 'countries':
      return countriesParam
    case 'rules':
      return rulesParam
  }
}

export function everyLeverParam(): readonly {
  readonly lever: Lever
  readonly name: string
  readonly param: LeverParam
}[] {
  return EVERY_LEVER.flatMap((lever) =>
    Object.entries(lever.params).map(([name, param]) => ({ lever, name, param })),
  )
}

export function leverParams(): LeverParams {
  const all = everyLeverParam().map(({ lever, name, param }) => {
    const fallback = new Map<string, unknown>(Object.entries(lever.defaults)).get(param.field ?? '')
    return [name, paramOf(param, fallback)]
  })
  return Object.fromEntries(all)
}

/** With the range of dates. */
export function leversIn(values: Readonly<Record<string, unknown>>): Levers {
  const fields = EVERY_LEVER.map((lever) => lever.fromTexts?.(values) ?? fieldsIn(lever, values))
  return Object.assign({}, ...fields)
}

function fieldsIn({ params }: Lever, values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, { field }]) =>
      field === undefined ? [] : [[field, values[name]]],
    ),
  )
}

/** The inverse of {@link leversIn}. Levers of which no field is given are left out. */
export function leverTexts(levers: Partial<Levers>): Readonly<Record<string, unknown>> {
  const given = new Map<string, unknown>(Object.entries(levers))
  const texts = EVERY_LEVER.filter(({ defaults }) =>
    Object.keys(defaults).some((field) => given.has(field)),
  ).map((lever) => {
    // `toTexts` needs all fields of its lever.
    const own = { ...lever.defaults, ...levers }
    return lever.toTexts?.(own) ?? textsOf(lever, given)
  })
  return Object.assign({}, ...texts)
}

function textsOf({ params }: Lever, given: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, { field }]) =>
      field !== undefined && given.has(field) ? [[name, given.get(field)]] : [],
    ),
  )
}
