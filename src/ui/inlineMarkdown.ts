/** A part of a line, and what its marks make of it. */
export type Inline =
  | { readonly kind: 'text' | 'em' | 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

/** Marks within words, as in `a_b_c`, and beside spaces, as in `2 * 3`, are none. */
const MARKED =
  /\*\*(?<strong>\S(?:[^*]*\S)?)\*\*|(?<!\w)_(?<em>\S(?:[^_]*\S)?)_(?!\w)|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\((?<href>https:\/\/[^\s)]+)\)/g

/** Emphasis, code and links of a line of Markdown; whatever else it has stays as text. */
export function inlineMarkdown(line: string): readonly Inline[] {
  const parts: Inline[] = []
  let end = 0
  for (const { 0: whole, index, groups = {} } of line.matchAll(MARKED)) {
    if (index > end) parts.push({ kind: 'text', text: line.slice(end, index) })
    end = index + whole.length
    const { strong, em, code, link, href } = groups
    if (strong !== undefined) parts.push({ kind: 'strong', text: strong })
    else if (em !== undefined) parts.push({ kind: 'em', text: em })
    else if (code !== undefined) parts.push({ kind: 'code', text: code })
    else if (link !== undefined && href !== undefined)
      parts.push({ kind: 'link', text: link, href })
  }
  return end < line.length ? [...parts, { kind: 'text', text: line.slice(end) }] : parts
}

/** The words of a line of Markdown. */
export const withoutMarks = (line: string): string =>
  inlineMarkdown(line)
    .map(({ text }) => text)
    .join('')
