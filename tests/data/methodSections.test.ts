import { expect, it } from 'vitest'
import { methodSections, sectionsOf } from '#data/methodSections.ts'

it('reads headings, paragraphs and lists, and joins the lines of each', () => {
  const [section] = sectionsOf(`# Methods

## As of a day

One
line.
- first
  of two
- second

Then:

1. a
2. b
`)
  expect(section).toEqual({
    id: 'method-as-of-a-day',
    heading: 'As of a day',
    blocks: [
      { kind: 'paragraph', line: 'One line.' },
      { kind: 'bullets', lines: ['first of two', 'second'] },
      { kind: 'paragraph', line: 'Then:' },
      { kind: 'numbers', lines: ['a', 'b'] },
    ],
  })
})

it('leaves nothing of the methods out', () => {
  expect(methodSections.length).toBeGreaterThan(20)
  for (const { heading, blocks } of methodSections) {
    expect(blocks, heading).not.toEqual([])
    expect(JSON.stringify(blocks), heading).not.toMatch(/"- |"\d+\. |\\n/)
  }
})
