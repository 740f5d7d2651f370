import { differingRows, type TableDiff } from '#charts/frame/tableDiff.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { count } from '#domain/words/words.ts'
import type { ChartCheck } from '#share/verify/checkChart.ts'
import { hasSameRows } from '#share/verify/rowCount.ts'
import type { Verification } from '#share/verify/verify.ts'

type Checked = Extract<Verification, { readonly checks: readonly unknown[] }>

export function verdictSentence({ verdict, checks, provenance }: Checked): string {
  const [{ asExported, version, newest }] = checks
  const start = provenance ? 'The rows behind the picture are of data' : 'The link shows data'
  const day = dayWords(version.id)
  if (asExported && !(hasSameRows(asExported.rows) && asExported.isSaidAlike)) {
    return `The site now draws this chart otherwise from the same data of ${day}.`
  }
  if (!newest) return `${start} of ${day}, the newest there is.`
  const changed = checks.filter((check) => check.verdict === 'changed').length
  const charts = checks.length > 1 ? ` ${changed} of its ${checks.length} charts differ.` : ''
  return verdict === 'same'
    ? `${start} of ${day}, and the newest data, of ${dayWords(newest.version.id)}, says the same.`
    : `${start} of ${day}. The newest data, of ${dayWords(newest.version.id)}, says something else.${charts}`
}

/** The file's rows against the same data drawn now; `null` for a link. */
export function exportedWords({ asExported }: ChartCheck): string | null {
  if (!asExported) return null
  const { rows, isSaidAlike } = asExported
  const title = isSaidAlike ? '' : ' Its title or sentence reads otherwise now.'
  if (hasSameRows(rows)) return `${all(rows.after)} as it was exported.${title}`
  if (rows.gone + rows.added === 0) {
    return `${count(rows.before, 'row', 'rows')} as exported, in another order.${title}`
  }
  return `${rows.gone} of its ${count(rows.before, 'row', 'rows')} would not be drawn now, and ${rows.added} of ${rows.after} drawn now are not in it.${title}`
}

/** `null` where the figure's data is the newest. */
export function newestWords({ newest, shown }: ChartCheck): string | null {
  if (!newest) return null
  const { added, removed, changed } = newest.diff
  if (differingRows(newest.diff) === 0) return `${all(shown.table.rows.length)} the same.`
  const before = shown.table.rows.length
  const parts = [
    changed.length > 0 && `${changed.length} changed`,
    removed.length > 0 && `${removed.length} gone`,
    added.length > 0 && `${added.length} new`,
  ].filter((part) => part !== false)
  return `Of ${count(before, 'row', 'rows')} then and ${newest.shown.table.rows.length} now: ${parts.join(', ')}.`
}

const all = (rows: number) =>
  rows === 0 ? 'No rows then and now, ' : rows === 1 ? 'Its one row is' : `All ${rows} rows are`

const MOST_NAMED = 40

/** By the cells that tell them apart; what changed in a row, by its columns. */
export function differenceLines({ changed, removed, added }: TableDiff) {
  return [
    {
      what: 'Changed',
      rows: changed.map(({ name, columns }) => `${name} (${columns.join(', ')})`),
    },
    { what: 'Gone', rows: removed },
    { what: 'New', rows: added },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ what, rows }) => ({
      what,
      names: [...new Set(rows)].slice(0, MOST_NAMED),
      more: Math.max(0, new Set(rows).size - MOST_NAMED),
    }))
}
