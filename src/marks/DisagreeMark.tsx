/** ≠, drawn since the typeface has none. */
export function DisagreeMark({ withWord = false }: { readonly withWord?: boolean }) {
  return (
    <>
      <svg width="13" height="12" viewBox="0 0 13 12" aria-hidden="true" focusable="false">
        <path d="M1 4.2h11M1 8.2h11M9.2 0.8L3.6 11.4" stroke="var(--ink)" strokeWidth="1.5" />
      </svg>
      {withWord && <span className="visually-hidden">sources disagree</span>}
    </>
  )
}
