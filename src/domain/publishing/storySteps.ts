import { storiesOf } from '#domain/record/stories.ts'
import type { StoryStep } from '#domain/schema/storyTable.ts'
import { check, type Fault } from './fault.ts'

/** What fits above a page without pushing it down. Characters. */
const LONGEST = 150

/** Steps that do not say which they are, that do not follow on each other, or that are more than one short sentence. */
export function storyStepFaults(rows: readonly StoryStep[]): readonly Fault[] {
  const stories = new Map(storiesOf(rows).map((story) => [story.id, story]))
  return check('stories', rows, (row) => {
    const { id, story, step, title, sentence, about } = row
    const steps: readonly StoryStep[] = stories.get(story)?.steps ?? []
    const first = steps[0] ?? row
    return [
      id !== `${story}.${step}` && {
        field: 'id',
        reason: `“${id}” does not say which step it is`,
        mend: `write “${story}.${step}”, or correct story or step`,
      },
      step !== steps.indexOf(row) + 1 && {
        field: 'step',
        reason: `it is step ${steps.indexOf(row) + 1} of its story`,
        mend: 'number the steps of a story from 1, without a gap',
      },
      title !== first.title && {
        field: 'title',
        reason: 'it is not that of the first step',
        mend: `write “${first.title}”`,
      },
      sentence.length > LONGEST && {
        field: 'sentence',
        reason: `it has ${sentence.length} characters`,
        mend: `say it in ${LONGEST} at most`,
      },
      !/^[^.?!]*(?:[.?!]\S[^.?!]*)*[.?!]$/.test(sentence) && {
        field: 'sentence',
        reason: 'it is not one sentence',
        mend: 'say one thing, and end it with a full stop',
      },
      about.length === 0 && {
        field: 'about',
        reason: 'it names no row that the sentence repeats',
        mend: 'name an event, a stance or another row',
      },
    ]
  })
}
