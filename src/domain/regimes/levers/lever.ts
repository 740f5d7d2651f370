import type { IsoDate } from '#domain/days/edtf.ts'
import type { Naming } from '#domain/regimes/rule/describeTest.ts'
import type { RegimeBook } from '#domain/regimes/rule/reach.ts'
import type { RuleContext } from '#domain/regimes/rule/rule.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'

/** How to call what the levers name by id. Rules are asked for by their `scenario:variant`. */
export type LeverNaming = Naming & {
  readonly rule: (name: string) => string
  /** The rule alone, in at most 28 characters where it has such a name. */
  readonly shortRule: (name: string) => string
}

/** What of the record a lever may ask to know where else it could stand. */
export type LeverFacts = {
  readonly scenario: Scenario
  readonly models: readonly Model[]
  readonly actors: readonly Actor[]
  readonly asof: IsoDate
}

/** One usual setting of a lever: what its button says, and the fields that it sets. `value` tells the settings apart. */
export type LeverChoice<Fields> = {
  readonly value: string
  readonly label: string
  readonly to: Partial<Fields>
}

/**
 * How one parameter of a lever is written as text. `field` is the field that it holds; where a lever has none such, it
 * reads and writes its parameters itself ({@link Lever.fromTexts}).
 */
export type LeverParam =
  | { readonly kind: 'choice'; readonly field?: string; readonly values: readonly string[] }
  | {
      readonly kind: 'choices'
      readonly field: string
      readonly values: readonly string[]
      readonly label: string
    }
  | { readonly kind: 'flag'; readonly field: string; readonly label: string }
  | {
      readonly kind: 'days'
      readonly field: string
      readonly least: number
      readonly most: number
      readonly label: string
    }
  /** An amount of training compute in FLOP; `null` where none is given. */
  | {
      readonly kind: 'compute'
      readonly field: string
      readonly least: number
      readonly most: number
      readonly label: string
    }
  | { readonly kind: 'developers'; readonly field: string }
  | { readonly kind: 'countries'; readonly field: string; readonly label: string }
  | { readonly kind: 'rules'; readonly field: string }

/** The whole of a lever. Everything else that is said or done with levers follows from a list of these. */
export type Lever<
  Id extends string = string,
  Fields extends object = object,
  Params extends Readonly<Record<string, LeverParam>> = Readonly<Record<string, LeverParam>>,
> = {
  readonly id: Id
  /** What it is called wherever it stands: on its control, in tables, among the bars of sensitivity. */
  readonly name: string
  /** Its fields before a reader moves it. */
  readonly defaults: Fields
  /** Stands for a decision of a state or a developer; else a reader's, of what is counted and on what evidence. */
  readonly isDecision: boolean
  /** Its usual settings, in the order of its control. Empty where its parameters alone make the control. */
  readonly choices: readonly LeverChoice<Fields>[]
  readonly params: Params
  /** Where it stands, in two or three words. */
  chip(fields: Fields, naming: LeverNaming): string
  /** Where it stands, as a sentence. */
  sentence(fields: Fields, naming: LeverNaming): string
  /** Pulling it so, as the subject of a sentence: “Meta signing”. Of decisions only. */
  deed?(fields: Fields, naming: LeverNaming): string
  /** Every other setting worth trying; those of `choices` where it says nothing. */
  moves?(fields: Fields, facts: LeverFacts): readonly Partial<Fields>[]
  /** Fields set besides, where that depends on the record. */
  chosen?(
    to: Partial<Fields>,
    fields: Fields,
    facts: Pick<LeverFacts, 'actors' | 'asof'>,
  ): Partial<Fields>
  /** The fields that have an effect, where not all do. */
  counting?(fields: Fields): Fields
  /** Of what is counted: the setting that leaves nothing out, where that is not the default. */
  readonly widest?: Fields
  /** Changes a rule; returns the same object where it does not. In the order of the list. */
  rule?(rule: RuleVariant, fields: Fields, regimes: RegimeBook): RuleVariant
  /** Changes what rules are read against. */
  context?(context: RuleContext, fields: Fields): RuleContext
  /** Whether a model is counted. */
  counts?(model: Model, fields: Fields): boolean
  /** Its fields, from its parameters and the range of dates that all views share. */
  fromTexts?(values: Readonly<Record<string, unknown>>): Fields
  /** The inverse of `fromTexts`. */
  toTexts?(fields: Fields): Readonly<Record<string, unknown>>
}

/** Union to intersection. */
export type Both<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never

/** Keeps the literal types of id and parameters. */
export const defineLever =
  <Fields extends object>() =>
  <const Id extends string, const Params extends Readonly<Record<string, LeverParam>>>(
    lever: Lever<Id, Fields, Params>,
  ): Lever<Id, Fields, Params> =>
    lever
