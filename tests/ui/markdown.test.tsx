import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { inlineMarkdown, withoutMarks } from '#ui/inlineMarkdown.ts'
import { Markdown } from '#ui/Markdown.tsx'

it('renders emphasis, code and links of a line, and nothing else', () => {
  render(
    <p>
      <Markdown line="_Declined_: **a refusal**, `asof` and [a page](https://example.org/a_b_c)." />
    </p>,
  )
  expect(screen.getByText('Declined').tagName).toBe('EM')
  expect(screen.getByText('a refusal').tagName).toBe('STRONG')
  expect(screen.getByText('asof').tagName).toBe('CODE')
  expect(screen.getByRole('link', { name: 'a page (new tab)' })).toHaveAttribute(
    'href',
    'https://example.org/a_b_c',
  )
  expect(screen.getByRole('paragraph')).toHaveTextContent(
    /^Declined: a refusal, asof and a page \(new tab\)\.$/,
  )
})

it.each([
  'snake_case_words and 2 * 3 * 4',
  'an _open mark',
  '[a script](javascript:alert(1))',
  '<em>not ours</em>',
])('leaves “%s” as it is', (line) => {
  expect(inlineMarkdown(line)).toEqual([{ kind: 'text', text: line }])
})

it('gives the words of a line', () => {
  expect(withoutMarks('**Evidence** that `a` says _so_')).toBe('Evidence that a says so')
})
