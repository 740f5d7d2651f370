import { useStory } from '#stories/useStory.ts'
import { overviewAddress } from '#url/overview.ts'
import { storyHref } from '#url/story.ts'
import { useAddress } from '#url/useAddress.ts'
import { LinkProblems } from '#views/LinkProblems.tsx'

/** That there is no such step of a story, with the nearest as a link. */
export function StoryNotice({ id }: { readonly id: string }) {
  const { values } = useAddress(overviewAddress)
  const { lost } = useStory(id, values)
  if (!lost) return null
  const { why, near, isNewer } = lost
  const to = near && {
    href: storyHref(near.step, isNewer ? { data: null } : values),
    words: `step ${near.step.step} of “${near.story.title}”`,
  }
  return <LinkProblems problems={[{ param: 'story', why, ...(to && { to }) }]} mended={[]} />
}
