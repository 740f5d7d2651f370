export function Wordmark() {
  return (
    <svg width="23" height="18" viewBox="0 0 23 18" aria-hidden="true" focusable="false">
      <rect width="23" height="5" fill="var(--stance-cooperative)" />
      <rect y="8.5" width="23" height="2" fill="var(--stance-silent)" />
      <rect x="9" y="7" width="14" height="5" fill="var(--stance-negotiating-foot)" />
      <rect y="15" width="23" height="2" fill="var(--stance-silent)" />
    </svg>
  )
}
