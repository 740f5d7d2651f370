import type { StoryStep } from '#domain/schema/storyTable.ts'
import { StoryBar } from '#stories/StoryBar.tsx'
import { useStory } from '#stories/useStory.ts'
import { overviewAddress } from '#url/overview.ts'
import { storyHref } from '#url/story.ts'
import { useAddress } from '#url/useAddress.ts'

/** The step of a story that the address asks for, above the page. One that is not there is named among the notices. */
export function PageStory({ id }: { readonly id: string }) {
  const { values, href } = useAddress(overviewAddress)
  const { told, version } = useStory(id, values)
  const hrefOf = (step: StoryStep) => storyHref(step, values)
  if (!told) return null
  return <StoryBar told={told} version={version} hrefOf={hrefOf} close={href({ story: null })} />
}
