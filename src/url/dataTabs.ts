import { DATA_TABS, type DataTab } from './methods.ts'

/** What ids of single rows begin with. */
const ROWS: ReadonlyMap<string, DataTab> = new Map([
  ['method', 'methods'],
  ['codebook', 'codebook'],
  ['source', 'sources'],
  ['dispute', 'disputes'],
  ['version', 'versions'],
])

/** The tab that a link to a part of `/data` means; `null` for a part that is in none. */
export function dataTabOfAnchor(id: string): DataTab | null {
  const [row = '', ...rest] = id.split('-')
  return DATA_TABS.find((tab) => tab === id) ?? (rest.length > 0 ? (ROWS.get(row) ?? null) : null)
}

/** The tab that an address opens. */
export const dataTabOf = (asked: { readonly tab: DataTab | null; readonly q: string }): DataTab =>
  asked.tab ?? (asked.q === '' ? 'methods' : 'sources')

/** Of each tab: its name, the head of what it shows, and the id of its part. */
export const DATA_TAB_NAMES = {
  methods: { name: 'Methods', title: 'How numbers are made', id: 'methods' },
  codebook: { name: 'Codebook', title: 'How stances are coded', id: 'codebook' },
  sources: { name: 'Sources', title: 'Sources', id: 'sources' },
  disputes: { name: 'Disputes', title: 'Where sources disagree', id: 'disputes' },
  stories: { name: 'Stories', title: 'Stories', id: 'stories' },
  codings: { name: 'Other codings', title: 'What other sources said', id: 'codings' },
  versions: { name: 'Versions', title: 'Versions and downloads', id: 'versions' },
  cite: { name: 'Cite', title: 'How to cite', id: 'cite' },
} as const satisfies Readonly<Record<DataTab, object>>
