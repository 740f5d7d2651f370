import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`)
const files = ['src', 'tests', 'public'].flatMap(filesIn)
const code = files
  .filter((file) => /^src.*\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))

/** Made by the build. */
const BUILT = ['dist/']

/** A path from the root, from `src/`, or the end of one, such as the name of a file. */
const exists = (name: string) =>
  [name, `src/${name}`].some(existsSync) || files.some((file) => file.endsWith(`/${name}`))

it.each(['README.md', 'CONTRIBUTING.md', 'src/architecture.md'])(
  '%s names files, folders and functions that exist',
  (document) => {
    const text = readFileSync(document, 'utf8')
    const named = [...text.matchAll(/`([\w./-]+)`/g)].map(([, name = '']) => name)
    const paths = named.filter((name) => /[a-z]\/|\.(?:tsx?|md|json)$/.test(name))
    expect(paths.length).toBeGreaterThan(5)
    expect(paths.filter((name) => !BUILT.includes(name) && !exists(name))).toEqual([])
    const names = named.filter((name) => /^[a-z]+[A-Z]\w*$/.test(name))
    const isInCode = (name: string) => code.some((file) => new RegExp(`\\b${name}\\b`).test(file))
    expect(names.filter((name) => !isInCode(name))).toEqual([])
  },
)

it('has every wing of the domain in the architecture', () => {
  const text = readFileSync('src/architecture.md', 'utf8')
  const wings = filesIn('src/domain').flatMap(
    (file) => /^src\/domain\/(.+)\/[^/]+\.ts$/.exec(file)?.[1] ?? [],
  )
  expect(new Set(wings).size).toBeGreaterThan(10)
  expect([...new Set(wings)].filter((wing) => !text.includes(`\`${wing}\``))).toEqual([])
})
