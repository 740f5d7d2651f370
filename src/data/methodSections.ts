import text from '#domain/methods.md?raw'

export type MethodSection = {
  /** As part of an address: `method-as-of-a-day`. */
  readonly id: string
  readonly heading: string
  readonly paragraphs: readonly string[]
}

/** `## heading` and paragraphs of `domain/methods.md`; the file is ours, and is shown as text. */
export const methodSections: readonly MethodSection[] = text
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [title = '', ...paragraphs] = section.split(/\n{2,}|\n(?=- )/)
    const heading = title.split('\n')[0] ?? ''
    return {
      id: `method-${heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
      heading,
      paragraphs: [title.slice(heading.length), ...paragraphs]
        .filter((paragraph) => paragraph.trim())
        .map((paragraph) => paragraph.replace(/^- /, '').replaceAll(/[`*]/g, '')),
    }
  })
