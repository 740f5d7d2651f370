import type { StanceLook } from './stanceLook.ts'

export function StanceGlyph({
  look,
  size = 14,
}: {
  readonly look: StanceLook
  readonly size?: number
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <StanceGlyphShape look={look} />
    </svg>
  )
}

/** In a box of 14 × 14 px, for use within SVG. */
export function StanceGlyphShape({ look }: { readonly look: StanceLook }) {
  const edge = `var(--stance-${look === 'not-invited' ? 'silent' : look}-edge)`
  switch (look) {
    case 'cooperative':
      return <circle cx="7" cy="7" r="5.4" fill="var(--stance-cooperative)" />
    case 'compliant':
      return (
        <>
          <rect
            x="2"
            y="2"
            width="10"
            height="10"
            fill="var(--stance-compliant)"
            stroke={edge}
            strokeWidth="1.4"
          />
          <path d="M2 7h10" stroke={edge} strokeWidth="1.8" />
        </>
      )
    case 'negotiating':
      return (
        <>
          <circle
            cx="7"
            cy="7"
            r="5"
            fill="var(--stance-negotiating)"
            stroke={edge}
            strokeWidth="1.4"
          />
          <path
            d="M2 7a5 5 0 0 0 10 0z"
            fill="var(--stance-negotiating-foot)"
            stroke={edge}
            strokeWidth="1.4"
          />
        </>
      )
    case 'resistant':
      return <path d="M7 0.8L13.2 7L7 13.2L0.8 7z" fill="var(--stance-resistant)" />
    case 'silent':
      return <path d="M1.5 7h11" stroke={edge} strokeWidth="2.4" />
    case 'not-invited':
      return <path d="M0.5 7h13" stroke={edge} strokeWidth="2.4" strokeDasharray="3 2" />
  }
}
