import styles from './OnThisPage.module.css'

const PARTS = [
  ['side-by-side', 'Side by side'],
  ['flow', 'Flow'],
  ['outcomes', 'Outcomes'],
  ['indicators', 'Signs'],
  ['reached', 'Where review reaches'],
  ['work', 'What it would take'],
  ['what-if', 'What would change it'],
  ['analogies', 'Other regulators'],
  ['caveats', 'Limits'],
] as const

export function OnThisPage() {
  return (
    <nav className={styles.nav} aria-label="On this page">
      <ul>
        {PARTS.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
