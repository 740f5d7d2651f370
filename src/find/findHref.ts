import type { FindAction } from '#domain/find/actions.ts'
import type { FindRow } from '#domain/find/findIn.ts'
import type { SharedValues } from '#url/address.ts'
import { companyHref, eventHref, modelHref, pageHref } from '#url/hrefs.ts'
import { plainPages } from '#url/pages.ts'
import { storyHref } from '#url/story.ts'

/**
 * Where an entry is read, as seen from where a reader stands. What filters might hide is left without them.
 *
 * @param from values of the present address
 */
export function findHref({ kind, id, title }: FindRow, from: SharedValues): string {
  const { asof, data, known } = from
  const pinned = { asof, data, known }
  switch (kind) {
    case 'company':
      return companyHref(id, from)
    case 'event':
      return eventHref(id, from)
    case 'model':
      return modelHref(id, pinned)
    case 'answer':
      return pageHref('compare', pinned, { cell: id, columns: ['stance', columnOf(id)] })
    case 'instrument':
    case 'dimension':
      return pageHref('compare', { ...from, q: '' }, { columns: ['stance', id] })
    case 'dispute':
      return pageHref('data', pinned, {}, `dispute-${id}`)
    case 'source':
      return pageHref('data', pinned, { q: title.slice(0, 200) }, 'sources')
    case 'method':
      return pageHref('data', pinned, {}, id)
    case 'chart':
      return pageHref('charts', pinned, {}, `chart-${id}`)
    case 'story': {
      const [step = '', address = ''] = id.split(' ')
      return storyHref({ id: step, address }, from)
    }
    case 'page': {
      const [name = '', part] = id.split('#')
      const page = plainPages.find((one) => one.id === name)
      return pageHref(page?.id ?? 'overview', from, {}, part)
    }
  }
}

/** `open-weights` of `meta.open-weights`. */
const columnOf = (cell: string) => cell.slice(cell.indexOf('.') + 1)

/**
 * Where an action leads; `null` for one that is done in place.
 *
 * @param asOf the present page as of another day
 * @param report where the report is
 */
export function actionHref(
  action: FindAction,
  from: SharedValues,
  { asOf, report }: { readonly asOf: (day: string) => string; readonly report: string },
): string | null {
  switch (action.do) {
    case 'compare': {
      const { who, columns } = action
      const only = who.length === 1 ? { pin: who } : { who }
      return pageHref('compare', { ...from, who: [], q: '' }, { ...only, columns })
    }
    case 'asof':
      return asOf(action.day)
    case 'since':
      return pageHref('compare', { ...from, q: '' }, { against: action.day, between: 'dates' })
    case 'report':
      return report
    case 'share':
      return null
  }
}
