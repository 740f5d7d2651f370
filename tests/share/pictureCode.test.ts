// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { WHOLE } from '#charts/frame/reduction.ts'
import { codeSize, pictureCode, shortCode } from '#share/pictureCode.ts'
import { facts, shownOf } from './shownFixture.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>Łódź → 10²⁵</text></svg>'

function codeWith(withNote: boolean) {
  const shown = shownOf()
  const fit = {
    scale: 1,
    titleScale: 1,
    plotHeight: null,
    withSentence: true,
    withNote,
    tooMany: null,
    wasEnlarged: false,
  }
  const picture = {
    preset: 'document',
    background: 'light',
    withSentence: true,
    drawing: '',
    scale: 1,
    width: 1600,
    height: 901,
    paper: null,
    smallestType: 27,
    fit: { ...fit, reduction: WHOLE },
    left: '',
    foldable: [],
  } as const
  return pictureCode(shown, facts(shown), { picture, svg })
}

const parsed = (code: string) => new DOMParser().parseFromString(code, 'text/html')

describe('the code of a picture', () => {
  it('holds the picture byte for byte, its size and its words', () => {
    const image = parsed(codeWith(true)).querySelector('figure > img')
    const data = image?.getAttribute('src')?.replace('data:image/svg+xml;base64,', '') ?? ''
    expect(Buffer.from(data, 'base64').toString('utf8')).toBe(svg)
    expect(image?.getAttribute('alt')).toBe(
      'Chart: Two of three models. One sentence about <them> & theirs.',
    )
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['800', '451'])
  })

  it('leads to the pinned view, and has the caveat where the picture has no room for it', () => {
    const caption = parsed(codeWith(true)).querySelector('figcaption')
    expect(caption?.textContent).toMatch(/^Source: Oversight Atlas, .* Open with evidence$/)
    expect(caption?.querySelector('a')?.href).toContain('&data=2026-11-23')
    expect(parsed(codeWith(false)).querySelector('figcaption')?.textContent).toMatch(/^A caveat\. /)
  })

  it('runs nothing and asks for nothing', () => {
    expect(parsed(codeWith(true)).querySelector('script, iframe, link, [onload]')).toBeNull()
  })

  it('is read cut short, and measured whole', () => {
    const code = `<img src="data:image/svg+xml;base64,${'A'.repeat(90_000)}" alt="">`
    expect(shortCode(code)).toBe(`<img src="data:image/svg+xml;base64,${'A'.repeat(24)}…" alt="">`)
    expect(codeSize(code)).toBe(91)
  })
})
