import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Absence } from '#marks/Absence.tsx'

const kinds = [
  { kind: 'unknown', date: undefined, words: 'Nothing found' },
  { kind: 'not-invited', date: undefined, words: 'Not invited' },
  { kind: 'declined', date: 'Jul 2025', words: 'Declined, Jul 2025' },
  { kind: 'unsourced', date: undefined, words: 'Stated, no source' },
  { kind: 'not-yet', date: '2 Nov 2023', words: 'Not on record before 2 Nov 2023' },
] as const

it.each(kinds)('says $kind as “$words”', ({ kind, date, words }) => {
  expect(render(<Absence kind={kind}>{date}</Absence>).container).toHaveTextContent(words)
})

it('gives each kind of no a look of its own', () => {
  const looks = kinds.map(
    ({ kind }) => render(<Absence kind={kind}>same words</Absence>).container.innerHTML,
  )
  expect(
    new Set(looks.map((look) => look.replaceAll(/same words|Declined, |Before[^<]*/g, ''))).size,
  ).toBe(5)
})
