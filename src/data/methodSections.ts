import text from '#domain/methods.md?raw'

/** A paragraph, or the items of a list: lines of Markdown. */
export type MethodBlock =
  | { readonly kind: 'paragraph'; readonly line: string }
  | { readonly kind: 'bullets' | 'numbers'; readonly lines: readonly string[] }

export type MethodSection = {
  /** As part of an address: `method-as-of-a-day`. */
  readonly id: string
  readonly heading: string
  readonly blocks: readonly MethodBlock[]
}

/** `## heading`, paragraphs and lists of a Markdown file of ours. */
export const sectionsOf = (markdown: string): readonly MethodSection[] =>
  markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...rest] = section.split('\n')
      return {
        id: `method-${heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
        heading,
        blocks: blocksOf(rest.join('\n')),
      }
    })

export const methodSections: readonly MethodSection[] = sectionsOf(text)

/** Lists may follow a paragraph without an empty line; lines of one block are joined. */
function blocksOf(markdown: string): readonly MethodBlock[] {
  const blocks: MethodBlock[] = []
  for (const piece of markdown.split(/\n{2,}|\n(?=- |\d+\. )/)) {
    const [, mark, words = ''] = /^(- |\d+\. )?(.*)$/s.exec(piece.trim()) ?? []
    const line = words.replaceAll(/\s+/g, ' ')
    if (line === '') continue
    const kind = mark === undefined ? 'paragraph' : mark === '- ' ? 'bullets' : 'numbers'
    const last = blocks.at(-1)
    if (kind === 'paragraph') blocks.push({ kind, line })
    else if (last?.kind === kind) blocks.splice(-1, 1, { kind, lines: [...last.lines, line] })
    else blocks.push({ kind, lines: [line] })
  }
  return blocks
}
