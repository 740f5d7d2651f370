import { methodSections, type MethodBlock } from '#data/methodSections.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Markdown } from '#ui/Markdown.tsx'
import styles from './MethodsView.module.css'

/** From `domain/methods.md`. */
export function Methods() {
  return (
    <div className={styles.folds}>
      <p className={styles.prose}>
        Every number of this site, by the rule that makes it. A rule is open to be checked: it says
        what is counted, what is left out, and what stays unknown.
      </p>
      {methodSections.map(({ id, heading, blocks }) => (
        <Disclosure key={id} summary={<h3>{heading}</h3>}>
          <div id={id}>
            {blocks.map((block) => (
              <Block key={block.kind === 'paragraph' ? block.line : block.lines[0]} block={block} />
            ))}
          </div>
        </Disclosure>
      ))}
    </div>
  )
}

function Block({ block }: { readonly block: MethodBlock }) {
  if (block.kind === 'paragraph') {
    return (
      <p className={styles.prose}>
        <Markdown line={block.line} />
      </p>
    )
  }
  const List = block.kind === 'bullets' ? 'ul' : 'ol'
  return (
    <List className={styles.prose}>
      {block.lines.map((line) => (
        <li key={line}>
          <Markdown line={line} />
        </li>
      ))}
    </List>
  )
}
