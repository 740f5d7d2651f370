import {
  citationKey,
  shortTitle,
  LICENCE,
  oneLine,
  PUBLISHER,
  type Reference,
} from './reference.ts'

/**
 * An entry for BibTeX and biblatex. `@misc`, since old styles know no `@dataset`. The title stands in double
 * braces, or styles would lower its names; the address is left as it is, since `url` is read verbatim. Braces within
 * are words: BibTeX counts them even behind a backslash.
 */
export function bibtex(reference: Reference): string {
  const { title, address, version, asof, read } = reference
  const [year, month] = version.split('-')
  const figure = shortTitle(reference)
  const fields = [
    ['author', `{{${PUBLISHER}}}`],
    ['title', `{{${escaped(oneLine(title))}}}`],
    ...(figure === '' ? [] : [['shorttitle', `{{${escaped(figure)}}}`]]),
    ['year', `{${year}}`],
    ['month', `{${Number(month)}}`],
    ['version', `{${version}}`],
    ['url', `{${address.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['urldate', `{${read}}`],
    ['note', `{Data set. Data version ${version}, as of ${asof}. ${LICENCE.name}}`],
  ]
  const lines = fields.map(([name, text]) => `  ${name?.padEnd(10)} = ${text},`)
  return `@misc{${citationKey(reference)},\n${lines.join('\n')}\n}\n`
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escaped = (text: string) =>
  text.replace(/[\\{}$&#_%~^]/g, (character) => SPECIAL[character] ?? `\\${character}`)
