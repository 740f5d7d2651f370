import {
  defineAddress,
  readAddress,
  type Address,
  type Problem,
  type SharedValues,
} from './address.ts'
import { embedParams } from './embed.ts'
import { faultOf } from './fault.ts'
import { pageList, pages, type PageName } from './pages.ts'
import { scenariosAddress } from './scenarios.ts'

type StrictAddress = {
  /** `null` where the site has no such path. */
  readonly page: PageName | null
  /** Of pages of which there is one each. */
  readonly id: string | null
  /** With its `?`. */
  readonly search: string
  readonly values: SharedValues & Readonly<Record<string, unknown>>
  readonly problems: readonly Problem[]
}

/** What a link adds itself, to an address that a row gives. */
const ADDED: readonly string[] = ['v', 'data', 'story']

/**
 * Reads an address that is published in a row: nothing in it may be mended, repeated or unknown. Which names the data has is
 * for others to say.
 */
export function strictAddress(text: string): StrictAddress {
  const [before = ''] = text.split('#')
  const [path = '', search = ''] = before.split(/(?=\?)/)
  const { page, id } = pageAt(path)
  const address = wholeOf(page)
  const { values, problems, mended } = readAddress(address, search)
  const names = [...new Set(new URLSearchParams(search).keys())]
  const known = Object.keys(address.params)
  return {
    page,
    id,
    search,
    values,
    problems: [
      ...problems,
      ...mended,
      ...names
        .filter((name) => ADDED.includes(name))
        .map((param) => ({ param, why: 'the link adds it itself' })),
      ...names
        .filter((name) => !known.includes(name) && !ADDED.includes(name))
        .map((param) => ({ param, ...faultOf(param, known, 'the page has no such parameter') })),
    ],
  }
}

function pageAt(path: string): Pick<StrictAddress, 'page' | 'id'> {
  const [, folder = '', id = null, ...more] = path.split('/')
  const wanted = id === null ? `/${folder}` : `/${folder}/:id`
  const page = pageList.find((one) => one.path === wanted && more.length === 0)
  return { page: page?.id ?? null, id }
}

/** Of an embed, every parameter that a page has: a chart takes those of its own page. */
function wholeOf(page: PageName | null): Address<object> & ReturnType<typeof defineAddress> {
  if (page === 'scenarios') return scenariosAddress
  if (page !== 'embed') return defineAddress(page === null ? {} : pages[page].address.params)
  const all: object[] = [...pageList.map(({ address }) => address.params), scenariosAddress.params]
  return defineAddress(Object.assign({}, ...all, embedParams))
}
