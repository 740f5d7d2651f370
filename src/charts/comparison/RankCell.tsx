import type { RankedCompany } from '#domain/comparison/ranking.ts'
import styles from './MatrixPlot.module.css'

const BAR = { width: 52, height: 14 }

/** Best to worst rank, and where the company stands between 0 and 100; a bracket where answers are open. */
export function RankCell({ rank }: { readonly rank: RankedCompany | null }) {
  if (rank === null) {
    return (
      <td>
        <span className="visually-hidden">not ranked</span>
      </td>
    )
  }
  const { best, worst, low, high } = rank
  const [from, to] = [low, high].map((share) => 4 + share * (BAR.width - 8))
  return (
    <td style={{ fontWeight: 650, whiteSpace: 'nowrap' }}>
      <span className="visually-hidden">
        {`${best === worst ? `rank ${best}` : `rank ${best} to ${worst}`}, ${
          low === high ? hundredths(low) : `${hundredths(low)} to ${hundredths(high)}`
        } of 100`}
      </span>
      <span aria-hidden="true" style={{ display: 'inline-block', minInlineSize: '3em' }}>
        {best === worst ? best : `${best}–${worst}`}
      </span>
      <svg
        className={styles.words}
        {...BAR}
        viewBox={`0 0 ${BAR.width} ${BAR.height}`}
        aria-hidden="true"
      >
        <path d={`M4 7H${BAR.width - 4}`} stroke="var(--line-2)" strokeWidth="1.5" />
        {low === high ? (
          <circle cx={from} cy="7" r="3.2" fill="var(--ink)" />
        ) : (
          <path
            d={`M${from} 3v8M${from} 7H${to}M${to} 3v8`}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="1.8"
          />
        )}
      </svg>
    </td>
  )
}

const hundredths = (share: number) => Math.round(share * 100)
