import { useTables } from '#data/useTables.ts'
import { useVersion } from '#data/useVersion.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { nearestStep, storiesOf, toldAt, type Story, type Told } from '#domain/record/stories.ts'
import { count } from '#domain/words/words.ts'
import type { SharedValues } from '#url/address.ts'

/** Why a step cannot be told, and the nearest that can be; `null` where there is none. */
type Lost = { readonly why: string; readonly near: Told | null; readonly isNewer: boolean }

/** The step that an address asks for. Suspends until the stories are read. @param id of the step */
export function useStory(id: string, { data }: Pick<SharedValues, 'data'>) {
  const { version, current } = useVersion(data)
  const own = storiesOf(useTables(version, ['stories']).stories)
  const newest = storiesOf(useTables(current, ['stories']).stories)
  const told = toldAt(own, id)
  return told
    ? { told, version, lost: null }
    : { told, version, lost: lostIn(own, newest, id, { version, current }) }
}

function lostIn(
  own: readonly Story[],
  newest: readonly Story[],
  id: string,
  { version, current }: { readonly version: DataVersion; readonly current: DataVersion },
): Lost {
  const near = nearestStep(own, id)
  if (near) {
    const { story } = near
    const isOf = id.startsWith(`${story.id}.`)
    const steps = `: the story has ${count(story.steps.length, 'step', 'steps')}`
    return { why: `“${id}” is not in the data${isOf ? steps : ''}`, near, isNewer: false }
  }
  const newer = toldAt(newest, id) ?? nearestStep(newest, id)
  const why = newer
    ? `data of ${dayWords(version.id)} does not tell “${id}”; data of ${dayWords(current.id)} does`
    : `“${id}” is not in the data`
  return { why, near: newer, isNewer: true }
}
