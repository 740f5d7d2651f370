import text from '#domain/methods.md?raw'
import styles from './MethodsView.module.css'

/** `## heading` and paragraphs; the file is ours, and is shown as text. */
const sections = text
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [title = '', ...paragraphs] = section.split(/\n{2,}|\n(?=- )/)
    const heading = title.split('\n')[0] ?? ''
    return {
      heading,
      paragraphs: [title.slice(heading.length), ...paragraphs].filter((p) => p.trim()),
    }
  })

/** From `domain/methods.md`. */
export function Methods() {
  return (
    <section id="methods" className={styles.section}>
      <h2>How numbers are made</h2>
      {sections.map(({ heading, paragraphs }) => (
        <div key={heading} className={styles.group}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className={styles.prose}>
              {paragraph.replace(/^- /, '').replaceAll(/[`*]/g, '')}
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}
