import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LoadPanel } from '#charts/review-load/LoadPanel.tsx'
import { dayNumber } from '#domain/days/edtf.ts'

const NONE = { certain: 0, atMost: 0 }

it('fills what is certainly reviewed from the foot, and hatches above that what may be', () => {
  const first = dayNumber('2026-01-01')
  const load = {
    reviews: [],
    busiest: null,
    steps: [
      { day: '2026-01-01', certain: 1, atMost: 2 },
      { day: '2026-01-06', certain: 0, atMost: 1 },
      { day: '2026-01-11', ...NONE },
    ],
    peak: null,
    latest: { from: '2025-01-12', to: '2026-01-11', reviews: NONE, reviewDays: NONE },
  }
  const side = { name: 'Two-tier', load }
  const model = {
    holdDays: 30,
    sides: [side],
    all: [side],
    count: null,
    summary: '',
    first,
    last: first + 10,
    most: 4,
  }
  // Ten pixels a day beside the axis of 30, and 20 a review above a foot at 146.
  const { container } = render(<LoadPanel {...{ side, model }} width={130} height={154} />)
  const hatch = container.querySelector('pattern')?.id
  const drawn = (fill: string) => container.querySelector(`path[fill="${fill}"]`)?.getAttribute('d')
  expect(drawn('var(--ink-2)')).toBe('M30 126H80V146H130V146V146H80V146H30z')
  expect(drawn(`url(#${hatch})`)).toBe('M30 106H80V126H130V146V146H80V126H30z')
})
