import type { StoryStep } from '#domain/schema/storyTable.ts'

/** The step of a story, by its number. */
export const stepFixture = (step: number, part: Partial<StoryStep> = {}): StoryStep => ({
  id: `who-signed.${step}`,
  story: 'who-signed',
  step,
  title: 'Who signed?',
  sentence: `Sentence ${step} of the story.`,
  address: '/models',
  embed: '/embed/standing',
  about: [{ table: 'companies', id: 'meta' }],
  evidence: [
    {
      source: 'the-new-york-times-u-s-presses-meta-to-agree-to-a-i-revi',
      supports: 'Requests by email',
      access: 'read',
      via: null,
    },
  ],
  ...part,
})
