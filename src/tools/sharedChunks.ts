import { readdirSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { chunkGroups, type Need, type Piece } from './chunkGroups.ts'
import { FILE_OF } from './manifest.ts'

const ENTRY = resolve('src/main.tsx')
const REGISTRY = resolve('src/charts/registry.ts')
const VIEWS = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('View.tsx'))
  .map((file) => resolve('src/views', file))

/** How many views must need a module before they are live, for it to come with what pages share. */
const SHARED_BY = 4

/** What was meant by a wrong name: a page that only passes such faults on does not load it first. */
const CLOSEST = resolve('src/domain/words/closest.ts')

/** What a reader asks for, or what stands where nothing is found: no page brings it, so it has files of its own. */
const ASKED =
  /Dialog|Panel|Listing|\/(Open|Empty|Unknown|Nothing|No|Not)[A-Z]|OneChart|(Filter|Scope)Choice|WeightFields|CardWords|WordsPlot|RuleList|OwnSetting|(Embed|Page)(Story|Controls|Levers)|Reductions|DifferencePage|\/share\/(files|picture|report|verify)\/|\/(checker|answerEarly|seenRows|answerTo|browser)\.ts/

/** Those that lead to every page or chart, and to none by themselves. */
const LEADS_ANYWHERE = /\/(pageViews|registry|writtenPage)\.ts$/

const CSS = /\.css(\?|$)/

const FIRST = 'first of '
const CHART = 'chart '
const ALONE = 'alone '

/**
 * A file fewer is worth some 10,000 characters of source: a request is two milliseconds of a phone, and small files
 * compress badly. What a view waits for has a budget. A chart is also embedded alone, and most are drawn in a page.
 */
function weightOf(need: string): Need {
  if (need.startsWith(FIRST)) return { worth: 10_000, vain: 20, mostInVain: 12_000 }
  if (need.startsWith(ALONE)) return { worth: 0, vain: 0, mostInVain: 60_000 }
  if (need.startsWith(CHART)) return { worth: 2000, vain: 0.2, mostInVain: 20_000 }
  return { worth: 10_000, vain: 1, mostInVain: 12_000 }
}

/**
 * What the page itself needs before it runs is one file, what many views need is another, and the rest is grouped by
 * what needs it. Known once all modules are.
 *
 * @param sheetOf which sheet a style file goes into
 */
export function sharedChunks(sheetOf: (file: string) => string) {
  /** What every page looks like, and charts, are a sheet each: all may have them. */
  const isOfView = (id: string) => CSS.test(id) && !['look', 'charts'].includes(sheetOf(id))
  const chunks = new Map<string, string>()
  const plugin: Plugin = {
    name: 'shared-chunks',
    buildEnd() {
      const atOnce = (id: string) => this.getModuleInfo(id)?.importedIds ?? []
      const later = (id: string) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? []
      const inTheEnd = (id: string) => [
        ...atOnce(id),
        ...(LEADS_ANYWHERE.test(id) ? [] : later(id).filter((one) => !ASKED.test(one))),
      ]
      const needs = new Map<string, Set<string>>()
      const note = (need: string, ids: ReadonlySet<string>) => {
        for (const id of ids) needs.set(id, (needs.get(id) ?? new Set()).add(need))
      }
      note('every page', reached(ENTRY, inTheEnd))
      for (const view of VIEWS) {
        note(FIRST + view, reached(view, atOnce))
        note(view, reached(view, inTheEnd))
      }
      for (const chart of later(REGISTRY)) note(CHART + chart, reached(chart, inTheEnd))
      const asked = [...this.getModuleIds()].flatMap(later).filter((id) => ASKED.test(id))
      for (const id of new Set(asked)) note(ALONE + id, reached(id, atOnce))

      const shell = reached(ENTRY, atOnce)
      for (const [id, neededFor] of needs) {
        const first = [...neededFor].filter((need) => need.startsWith(FIRST))
        if (VIEWS.includes(id) || CSS.test(id)) continue
        if (shell.has(id)) chunks.set(id, 'shell')
        else if (first.length >= SHARED_BY && id !== CLOSEST) chunks.set(id, 'kit')
      }
      const pieces: Piece[] = []
      for (const [id, neededFor] of needs) {
        const needed = [...reached(id, atOnce)]
        // Of a library only what is used is kept, which is not known yet: it is left to the bundler, with all that needs it.
        const isOfLibrary = needed.some((one) => one.includes('/node_modules/') && !chunks.has(one))
        const isOnlyAsked = [...neededFor].every((need) => need.startsWith(ALONE))
        if (isOfLibrary || isOnlyAsked || chunks.has(id) || VIEWS.includes(id) || CSS.test(id)) {
          continue
        }
        const size = this.getModuleInfo(id)?.code?.length ?? 0
        pieces.push({ id, size, neededFor, brings: new Set(needed.filter(isOfView).map(sheetOf)) })
      }
      const groups = chunkGroups(pieces, weightOf)
      for (const ids of groups) {
        const [largest] = pieces
          .filter(({ id }) => ids.includes(id))
          .toSorted((one, other) => other.size - one.size)
        for (const id of ids) chunks.set(id, basename(largest?.id ?? '').replace(/\.\w+$/, ''))
      }
    },
    generateBundle(_, bundle) {
      const ours = resolve('src')
      const fileOf = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? file.moduleIds
              .filter((id) => id.startsWith(ours))
              .map((id) => [relative('.', id), file.fileName])
          : [],
      )
      const source = JSON.stringify(Object.fromEntries(fileOf))
      this.emitFile({ type: 'asset', fileName: FILE_OF, source })
    },
  }
  return { plugin, chunkOf: (id: string) => chunks.get(id) ?? null }
}

/** All that a module leads to, itself included. */
function reached(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const ids = new Set([start])
  for (const id of ids) next(id).forEach((one) => ids.add(one))
  return ids
}
