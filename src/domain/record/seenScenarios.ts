import { onRecord } from '#domain/days/edtf.ts'
import type { Seen } from '#domain/schema/evidence.ts'
import type { FamilyDownloads } from '#domain/schema/modelTable.ts'
import type {
  Analogy,
  Indicator,
  Outcome,
  Scenario,
  ScenarioNote,
  ComputeThreshold,
} from '#domain/schema/scenarioTables.ts'
import { partedWords } from './hindsight.ts'
import type { Clock } from './lens.ts'
import { knownSince, seenRow } from './seenRow.ts'

// Tables around the scenarios as they are seen on a day: the parts of `seenTables` that only their pages need. Rules
// and summaries of regimes define something that never was, and are those of the data's own day.

/** `covered` is `null`, and a state or a mechanism empty, where it could only be written later. */
export const seenScenarios = (scenarios: readonly Scenario[], clock: Clock) =>
  scenarios.map((scenario): Seen<Scenario> => {
    const { row, words } = seenRow(scenario, scenario.covered ?? '', clock)
    return {
      ...row,
      covered: words || null,
      triggers: scenario.triggers.map((trigger) => {
        const seen = seenRow(trigger, trigger.state, clock)
        return { ...seen.row, state: seen.words }
      }),
      outcomes: scenario.outcomes.map((outcome) => seenOutcome(outcome, clock)),
    }
  })

function seenOutcome(outcome: Outcome, clock: Clock): Seen<Outcome> {
  const { magnitude, mechanism, evidence } = outcome
  const size = partedWords(magnitude?.text ?? '', evidence, clock)
  const { row, words } = seenRow(outcome, mechanism, clock, [], [size.later])
  return {
    ...row,
    mechanism: words,
    magnitude: magnitude && { ...magnitude, text: size.known || null },
  }
}

/** A state of a later day is hindsight, and one that had not been coded by then. */
export const seenIndicators = (indicators: readonly Indicator[], clock: Clock) =>
  indicators.map((indicator): Seen<Indicator> => {
    const isCoded = onRecord(indicator.asOf, clock.asof)
    const { row, words } = isCoded
      ? seenRow(indicator, indicator.state, clock)
      : seenRow(indicator, '', clock, [indicator.state])
    return { ...row, state: words }
  })

export const seenThresholds = (thresholds: readonly ComputeThreshold[], clock: Clock) =>
  thresholds
    .filter(({ evidence }) => !clock.known || knownSince(evidence, clock) === null)
    .map((threshold): Seen<ComputeThreshold> => {
      const { row, words } = seenRow(threshold, threshold.status, clock)
      return { ...row, status: words }
    })

export const seenAnalogies = (analogies: readonly Analogy[], clock: Clock) =>
  analogies.map((analogy): Seen<Analogy> => ({
    ...seenRow(analogy, '', clock).row,
    figures: analogy.figures.map((figure) => {
      const { row, words } = seenRow(figure, figure.note ?? '', clock)
      return { ...row, note: words || null }
    }),
  }))

export const seenNotes = (notes: readonly ScenarioNote[], clock: Clock) =>
  notes.map((note): Seen<ScenarioNote> => {
    const { row, words } = seenRow(note, note.text, clock)
    return { ...row, text: words }
  })

/** Counts that had been made by the day. */
export const seenFamilies = (families: readonly FamilyDownloads[], clock: Clock) =>
  families
    .filter(
      ({ asOf, evidence }) =>
        onRecord(asOf, clock.asof) && !(clock.known && knownSince(evidence, clock) !== null),
    )
    .map((family) => seenRow(family, '', clock).row)
