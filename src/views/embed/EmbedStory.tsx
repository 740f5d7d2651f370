import { Link } from 'wouter'
import type { StoryStep } from '#domain/schema/storyTable.ts'
import { StoryBar } from '#stories/StoryBar.tsx'
import { useStory } from '#stories/useStory.ts'
import { embedParams } from '#url/embed.ts'
import { defineAddress } from '#url/address.ts'
import { storyEmbedHref } from '#url/story.ts'
import { useAddress } from '#url/useAddress.ts'
import styles from './EmbedView.module.css'

const embedAddress = defineAddress(embedParams)

/** The step of a story that an embed’s address asks for: the steps beside it are embeds too, in the same frame. */
export function EmbedStory({ id }: { readonly id: string }) {
  const { values } = useAddress(embedAddress)
  const { told, version, lost } = useStory(id, values)
  const hrefOf = (step: StoryStep) => storyEmbedHref(step, values)
  if (told) {
    return (
      <div className={styles.story}>
        <StoryBar told={told} version={version} hrefOf={hrefOf} close={null} />
      </div>
    )
  }
  const { why, near } = lost
  return (
    <p role="alert" className={styles.problems}>
      <strong>This step of a story could not be found.</strong> <span>story: {why}.</span>{' '}
      {near && (
        <Link href={hrefOf(near.step)} replace>
          Step {near.step.step} of “{near.story.title}”
        </Link>
      )}
    </p>
  )
}
