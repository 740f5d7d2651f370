import type { StoryStep } from '#domain/schema/storyTable.ts'
import { StoryBar } from '#stories/StoryBar.tsx'
import { useStory } from '#stories/useStory.ts'
import { overviewAddress } from '#url/overview.ts'
import { storyHref } from '#url/story.ts'
import { useAddress } from '#url/useAddress.ts'
import { LinkProblems } from '#views/LinkProblems.tsx'

/** The step of a story that the address asks for, above the page; that there is none, with the nearest as a link. */
export function PageStory({ id }: { readonly id: string }) {
  const { values, href, change } = useAddress(overviewAddress)
  const { told, version, lost } = useStory(id, values)
  const hrefOf = (step: StoryStep) => storyHref(step, values)
  if (told) {
    return <StoryBar told={told} version={version} hrefOf={hrefOf} close={href({ story: null })} />
  }
  const { why, near, isNewer } = lost
  const to = near && {
    href: storyHref(near.step, isNewer ? { data: null } : values),
    words: `step ${near.step.step} of “${near.story.title}”`,
  }
  return (
    <div style={{ padding: 'var(--space-3) var(--gutter)' }}>
      <LinkProblems
        problems={[{ param: 'story', why, ...(to && { to }) }]}
        mended={[]}
        onDismiss={() => change({ story: null }, { replace: true })}
      />
    </div>
  )
}
