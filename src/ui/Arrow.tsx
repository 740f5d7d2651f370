const TURN = { right: 0, down: 90, left: 180, up: 270 }

/** Drawn, since the typeface has none. */
export function Arrow({ direction }: { readonly direction: keyof typeof TURN }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path
        d="M1 6h9M6.4 2.2L10.2 6L6.4 9.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        transform={`rotate(${TURN[direction]} 6 6)`}
      />
    </svg>
  )
}
