import { inlineMarkdown, type Inline } from './inlineMarkdown.ts'
import { OutLink } from './OutLink.tsx'

/** A line of Markdown: emphasis, code and links. */
export function Markdown({ line }: { readonly line: string }) {
  return inlineMarkdown(line).map((part, index) => (
    // Keyed by index: parts have no identity.
    // oxlint-disable-next-line react/no-array-index-key
    <Marked key={index} part={part} />
  ))
}

function Marked({ part }: { readonly part: Inline }) {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'em':
      return <em>{part.text}</em>
    case 'strong':
      return <strong>{part.text}</strong>
    case 'code':
      return <code>{part.text}</code>
    case 'link':
      return <OutLink href={part.href}>{part.text}</OutLink>
  }
}
