import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { TYPE } from '#ui/typeSizes.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`)
const read = (file: string) => readFileSync(file, 'utf8')
const TOKENS = 'src/styles/tokens.css'
const sheets = files.filter((file) => file.endsWith('.css') && file !== TOKENS)
const scripts = files.filter((file) => /\.tsx?$/.test(file))

/** A role, a part of one, a size that a picture was given, or that of the words around. */
const ROLE =
  /^(inherit|var\(--(text|sheet)-[\w-]+\)|calc\(var\(--(text|sheet)-[\w-]+\) \* [\d.]+\))$/

it.each(sheets)('%s takes every size of type from the scale', (sheet) => {
  // The margins of a page are outside of it, where tokens are not known.
  const text = read(sheet).replaceAll(/@page[^{]*\{(?:[^{}]|\{[^}]*\})*\}/g, '')
  for (const [, size = ''] of text.matchAll(/font-size: ([^;]+);/g)) expect(size).toMatch(ROLE)
  for (const [, font = ''] of text.matchAll(/\bfont: ([^;]+);/g)) expect(font).toBe('inherit')
})

it('sizes no drawn word with a number of its own', () => {
  expect(scripts.length).toBeGreaterThan(100)
  const raw = scripts.filter((file) => /fontSize(?:=\{?["']?|: ["']?)[\d.]/.test(read(file)))
  expect(raw).toEqual([])
})

it('draws in the sizes that the sheets have', () => {
  const sheet = read(TOKENS)
  for (const [role, size] of Object.entries(TYPE)) {
    const written = new RegExp(`--text-${role}: ([\\d.]+)(rem|em);`).exec(sheet)
    const [, number, unit] = written ?? []
    expect(unit === 'rem' ? Number(number) * 16 : `${number}${unit}`, role).toBe(size)
  }
})

it('has no role that nobody sets words in', () => {
  const roles = new Set(
    [...read(TOKENS).matchAll(/--((?:text|leading)-[\w-]+):/g)].map(([, name]) => name),
  )
  const used = sheets.map(read).join('')
  expect([...roles].filter((role) => !used.includes(`var(--${role})`))).toEqual([])
})
