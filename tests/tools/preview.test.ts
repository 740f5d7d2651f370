import { expect, it } from 'vitest'
import { JSDOM } from 'jsdom'
import { preview, sheetFor } from '#tools/preview.ts'

const SHEET =
  '@layer a,b;@font-face{font-family:x}@layer b{:root{--ink:red}.used{color:red}.used .other{color:blue}' +
  '@media (width>1px){.other{x:y}}@media print{.used,.used:hover{a:b}}}p>a{c:d}'

it('keeps of a sheet what the markup can use', () => {
  expect(sheetFor(SHEET, new Set(['used']))).toBe(
    '@layer a,b;@layer b{:root{--ink:red}.used{color:red}@media print{.used,.used:hover{a:b}}}p>a{c:d}',
  )
  expect(sheetFor(SHEET, new Set(['used', 'other']))).toContain('@media (width>1px){.other{x:y}}')
})

it('is a file that is well formed, and needs no other', () => {
  const file = preview(
    '<p class="used">a<br>b &amp; c&nbsp;d</p><svg><path d="M0 0"></path></svg>',
    SHEET,
  )
  const { documentElement } = new new JSDOM('').window.DOMParser().parseFromString(
    file,
    'image/svg+xml',
  )
  expect(documentElement.tagName).toBe('svg')
  expect(documentElement.textContent).toContain('b & c\u00a0d')
  expect(documentElement.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg')
  expect(documentElement.querySelector('style')?.textContent).toContain('p>a')
  expect(file).not.toMatch(/url\(|font-face|href=/)
})
