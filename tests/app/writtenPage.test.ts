// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { plainPath, writtenMarks } from '#app/writtenPage.ts'

it.each([
  ['/', '/'],
  ['/index.html', '/'],
  ['/compare', '/compare'],
  ['/compare/', '/compare'],
  ['/compare/index.html', '/compare'],
  ['/company/meta/', '/company/meta'],
])('knows the page of %s whatever a host adds to it', (address, path) => {
  expect(plainPath(address)).toBe(path)
})

function root(marks: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('div')
  Object.assign(element.dataset, marks)
  return element
}

const MARKS = { path: '/company/meta', page: 'company', id: 'meta', version: '2026-11-28' }

it('reads what the build says of the page that it wrote', () => {
  expect(writtenMarks(root({ ...MARKS, reads: 'actors index' }), '/company/meta')).toEqual({
    page: 'company',
    id: 'meta',
    version: '2026-11-28',
    reads: ['actors', 'index'],
  })
})

it('knows no written page of another path, of an unknown kind, or where nothing was written', () => {
  expect(writtenMarks(root(MARKS), '/company/openai')).toBeNull()
  expect(writtenMarks(root({ ...MARKS, page: 'toString' }), '/company/meta')).toBeNull()
  expect(writtenMarks(root({}), '/')).toBeNull()
})
