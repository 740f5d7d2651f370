import type { StoryStep } from '#domain/schema/storyTable.ts'
import { closest } from '#domain/words/closest.ts'
import { grouped } from '#domain/words/grouped.ts'

export type Story = {
  readonly id: string
  readonly title: string
  /** In order; never empty. */
  readonly steps: readonly [StoryStep, ...StoryStep[]]
}

/** The stories of a version, in the order of its rows. */
export function storiesOf(rows: readonly StoryStep[]): readonly Story[] {
  const inOrder = rows.toSorted((one, other) => one.step - other.step)
  const stories = grouped(inOrder, ({ story }) => story)
  return [...new Set(rows.map(({ story }) => story))].flatMap((id) => {
    const steps = stories.get(id)
    return steps ? { id, title: steps[0].title, steps } : []
  })
}

/** A step and the story that it is of. @param id of the step */
export type Told = { readonly story: Story; readonly step: StoryStep }

/** @returns null where there is no such step */
export function toldAt(stories: readonly Story[], id: string): Told | null {
  for (const story of stories) {
    const step = story.steps.find((one) => one.id === id)
    if (step) return { story, step }
  }
  return null
}

/** The step before and the one after; `null` at an end. */
export function besideStep({ story: { steps }, step }: Told) {
  const at = steps.indexOf(step)
  return { before: steps[at - 1] ?? null, after: steps[at + 1] ?? null }
}

/**
 * Of an id that no step has, the step that may have been meant: of the same story the first or the last, else the first of
 * a story of nearly that name. `null` where there is none.
 */
export function nearestStep(stories: readonly Story[], id: string): Told | null {
  const [name = '', number = '1'] = id.split('.')
  const near = closest(
    name,
    stories.map((one) => one.id),
  )
  const story = stories.find((one) => one.id === near)
  if (!story) return null
  const wanted = story.steps.findLast(({ step }) => step <= Number(number))
  return { story, step: wanted ?? story.steps[0] }
}
