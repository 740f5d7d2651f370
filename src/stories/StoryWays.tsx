import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { storiesOf } from '#domain/record/stories.ts'
import { count } from '#domain/words/words.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { SharedValues } from '#url/address.ts'
import { storyHref } from '#url/story.ts'

type StoryWaysProps = { readonly version: DataVersion; readonly values: SharedValues }

/**
 * The stories of a version, as items of a list: each step a link. They are told on the day of the data, so there are none
 * as of an earlier one.
 */
export function StoryWays({ version, values }: StoryWaysProps) {
  const { stories } = useTables(version, [], ['stories'])
  if (values.asof !== null && values.asof < version.id) return null
  return storiesOf(stories ?? []).map(({ id, title, steps }) => (
    <li key={id}>
      <Link href={storyHref(steps[0], values)}>{title}</Link>
      <p>A story in {count(steps.length, 'step', 'steps')}, each a link to where it is seen.</p>
      <Disclosure summary={<span>All its steps</span>}>
        <ol>
          {steps.map((step) => (
            <li key={step.id}>
              <Link href={storyHref(step, values)}>{step.sentence}</Link>
            </li>
          ))}
        </ol>
      </Disclosure>
    </li>
  ))
}
