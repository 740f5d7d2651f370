import * as z from 'zod/mini'
import { ruleVariant } from './ruleSchema.ts'

/**
 * The same shape, for reading: keys that it does not know are kept out instead of refused. Not within a rule: there,
 * a key that is left out would change what is decided.
 */
export function tolerant(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema === ruleVariant) return schema
  if (schema instanceof z.core.$ZodObject) {
    const { catchall: _strict, ...def } = schema._zod.def
    const shape = Object.entries(def.shape).map(([key, inner]) => [key, tolerant(inner)] as const)
    return z.core.clone(schema, { ...def, shape: Object.fromEntries(shape) })
  }
  if (schema instanceof z.core.$ZodArray) {
    const { def } = schema._zod
    return z.core.clone(schema, { ...def, element: tolerant(def.element) })
  }
  if (schema instanceof z.core.$ZodUnion) {
    const { def } = schema._zod
    return z.core.clone(schema, { ...def, options: def.options.map(tolerant) })
  }
  if (schema instanceof z.core.$ZodNullable || schema instanceof z.core.$ZodReadonly) {
    const { def } = schema._zod
    return z.core.clone(schema, { ...def, innerType: tolerant(def.innerType) })
  }
  return schema
}

/** The names of keys that were kept out, positions in lists left out: `venue`, `evidence.archivedAt`. */
export function keptOutKeys(before: unknown, after: unknown): readonly string[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const items: readonly unknown[] = after
    return before.flatMap((one, index) => keptOutKeys(one, items[index]))
  }
  if (!isObject(before) || !isObject(after)) return []
  const kept = new Map<string, unknown>(Object.entries(after))
  return Object.entries(before).flatMap(([key, inner]) =>
    kept.has(key) ? keptOutKeys(inner, kept.get(key)).map((name) => `${key}.${name}`) : [key],
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
