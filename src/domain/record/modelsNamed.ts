import { dayNumber, edtf, knownFrom } from '#domain/days/edtf.ts'
import { grouped } from '#domain/words/grouped.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'

/** Days around an event within which a part of a model's name identifies it. */
const NEAR_DAYS = 31

/**
 * Models that an event names, in the order of the table. The record links them by name only, so this reads the
 * title and the summary, and the longest name wins: “Muse Spark Open” is not “Muse Spark”. For a model of one of
 * the actors, released within a month of the event, a part of its name will do: “GPT-5.6” for each of its sizes,
 * “Fable 5” for “Claude Fable 5”, “Muse Wonder” for “Muse Wonder 1.0”.
 */
export function modelsNamed(event: OversightEvent, models: readonly Model[]): readonly Model[] {
  const forms = models.flatMap((model) => nameForms(model, event).map((form) => ({ model, form })))
  const byForm = [...grouped(forms, ({ form }) => form)]
  const found = new Set<Model>()
  let text = `${event.title}\n${event.summary}`
  for (const [form, known] of byForm.toSorted(([a], [b]) => b.length - a.length)) {
    const rest = without(text, form)
    if (rest === text) continue
    for (const { model } of known) found.add(model)
    text = rest
  }
  return models.filter((model) => found.has(model))
}

function nameForms(model: Model, event: OversightEvent): readonly string[] {
  const name = plainName(model.name)
  if (!event.actors.includes(model.developer) || daysBetween(model, event) > NEAR_DAYS)
    return [name]
  const parts = [
    name.replace(/[ -]v?\d+(\.\d+)*[BM]?$/, ''),
    /^.*?\d+(\.\d+)*(?=[ -])/.exec(name)?.[0] ?? name,
    name.replace(/^\S+ /, ''),
  ]
  return [...new Set([name, ...parts.filter((part) => /[ \d]/.test(part))])]
}

const daysBetween = ({ released }: Model, { date }: OversightEvent) =>
  Math.abs(dayNumber(knownFrom(edtf(released))) - dayNumber(knownFrom(edtf(date))))

/** Takes out whole occurrences: `GPT-5` is not in `GPT-5.6`. */
function without(text: string, name: string): string {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replaceAll(new RegExp(`(?<![\\w-])${literal}(?![\\w-]|\\.\\d| \\d)`, 'g'), ' ')
}
