import { registry } from '#charts/registry.ts'
import { methodSections, type MethodBlock } from '#data/methodSections.ts'
import { BARE, type FindEntry } from '#domain/find/entry.ts'
import { withoutMarks } from '#ui/inlineMarkdown.ts'
import { DATA_TAB_NAMES } from '#url/dataTabs.ts'
import { DATA_TABS } from '#url/methods.ts'
import { plainPages } from '#url/pages.ts'

/** Pages that are not in the menu. */
const NAMES: Readonly<Record<string, string>> = {
  charts: 'Charts to embed',
  verify: 'Verify a figure',
  report: 'Report',
}

/** What the site itself has: charts, methods and pages. */
export const siteEntries: readonly FindEntry[] = [
  ...registry.map(({ id, name }): FindEntry => ({ ...BARE, kind: 'chart', id, title: name })),
  ...methodSections.map(({ id, heading, blocks }): FindEntry => ({
    ...BARE,
    kind: 'method',
    id,
    title: heading,
    note: 'How numbers are made',
    texts: [{ where: 'how it is made', text: blocks.map(wordsOf).join(' ') }],
  })),
  ...[
    ...plainPages.flatMap(({ id, name }) => {
      const title = name ?? NAMES[id]
      return title === undefined ? [] : { id, title }
    }),
    ...DATA_TABS.map((tab) => ({ id: `data#${tab}`, title: DATA_TAB_NAMES[tab].title })),
  ].map(({ id, title }): FindEntry => ({ ...BARE, kind: 'page', id, title })),
]

function wordsOf(block: MethodBlock): string {
  const lines = block.kind === 'paragraph' ? [block.line] : block.lines
  return lines.map(withoutMarks).join(' ')
}
