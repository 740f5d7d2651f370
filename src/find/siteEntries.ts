import { registry } from '#charts/registry.ts'
import { methodSections } from '#data/methodSections.ts'
import { BARE, type FindEntry } from '#domain/find/entry.ts'
import { plainPages } from '#url/pages.ts'

/** Pages that are not in the menu, and parts of the page on data. */
const NAMES: Readonly<Record<string, string>> = {
  charts: 'Charts to embed',
  verify: 'Verify a figure',
  report: 'Report',
  'data#codebook': 'How stances are coded',
  'data#codings': 'What other sources said',
  'data#methods': 'How numbers are made',
  'data#disputes': 'Where sources disagree',
  'data#sources': 'Sources',
  'data#versions': 'Versions and downloads',
  'data#cite': 'How to cite',
}

/** What the site itself has: charts, methods and pages. */
export const siteEntries: readonly FindEntry[] = [
  ...registry.map(({ id, name }): FindEntry => ({ ...BARE, kind: 'chart', id, title: name })),
  ...methodSections.map(({ id, heading, paragraphs }): FindEntry => ({
    ...BARE,
    kind: 'method',
    id,
    title: heading,
    note: 'How numbers are made',
    texts: [{ where: 'how it is made', text: paragraphs.join(' ').replaceAll(/\s+/g, ' ') }],
  })),
  ...[
    ...plainPages.flatMap(({ id, name }) => {
      const title = name ?? NAMES[id]
      return title === undefined ? [] : { id, title }
    }),
    ...Object.entries(NAMES)
      .filter(([id]) => id.includes('#'))
      .map(([id, title]) => ({ id, title })),
  ].map(({ id, title }): FindEntry => ({ ...BARE, kind: 'page', id, title })),
]
