import { lazy, useEffect } from 'react'
import type { QueryClient } from '#queries/queryClient.ts'
import { QueryContext } from '#queries/useQuery.ts'
import { matchRoute, useRouter } from 'wouter'
import { sentenceCase } from '#domain/words/words.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { overviewAddress } from '#url/overview.ts'
import { pageList, type Page, type PageName } from '#url/pages.ts'
import { pageViews } from './pageViews.ts'
import { Shell } from './Shell.tsx'
import { useHere } from '#url/here.ts'
import { SteadyRouter } from './SteadyRouter.tsx'
import { takeEarly } from './takeEarly.ts'
import { usePageFocus } from './usePageFocus.ts'
import { After } from './After.tsx'
import { WordsReplaced } from './WordsReplaced.tsx'
import type { WrittenPage } from './writtenPage.ts'
import { WrittenStays } from './WrittenStays.tsx'

/** A part of its own: nothing is said, and no place lost, before a choice. */
const AfterChoice = lazy(() =>
  import('./AfterChoice.tsx').then((module) => ({ default: module.AfterChoice })),
)

/** Only for an address of nothing. */
const NotFound = lazy(() =>
  import('./NotFound.tsx').then((module) => ({ default: module.NotFound })),
)

/** Stands in the list of pages for any other address. */
const NOWHERE = { address: overviewAddress }

type AppProps = {
  readonly client: QueryClient
  /** The page as the build wrote it, where that is to become live. */
  readonly written?: WrittenPage
  /** Path and query to render at build time, where there is no browser. */
  readonly ssrPath?: string
  readonly ssrSearch?: string
}

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

export function App({ client, written, ...server }: AppProps) {
  return (
    <QueryContext value={client}>
      <SteadyRouter base={BASE} {...server}>
        <PageFocus />
        <Site written={written ?? null} />
      </SteadyRouter>
    </QueryContext>
  )
}

/** Mounted once above the pages: inside one, it would take every page for the first. */
function PageFocus() {
  usePageFocus()
  return null
}

/** The frame stays from page to page, and so does its boundary: it keeps the old view until the new one is there. */
function Site({ written }: { readonly written: WrittenPage | null }) {
  const { path } = useHere()
  const { page, params } = usePage(path)
  const view = (
    <After until={written?.path === path ? written.ready : undefined}>
      {page ? <View key={page.id} page={page.id} params={params} /> : <NotFound />}
      <Live />
    </After>
  )
  const after = (
    <LoadBoundary what="what a choice brings" quiet>
      <After until={written?.settled}>
        <AfterChoice />
      </After>
    </LoadBoundary>
  )
  if (page?.each === 'charts') {
    return (
      <main>
        {written && <WrittenStays written={written} />}
        <LoadBoundary what="this chart" minHeight={320}>
          {view}
        </LoadBoundary>
        <WordsReplaced />
        {after}
      </main>
    )
  }
  return (
    <Shell page={page ?? NOWHERE} written={written}>
      <LoadBoundary
        what="this page"
        minHeight={640}
        of={path}
        heading={nameOf(page)}
        {...(page && { title: nameOf(page) })}
        without={<AsWritten path={path} />}
      >
        {view}
      </LoadBoundary>
      <WordsReplaced />
      {after}
    </Shell>
  )
}

/** Of a page that cannot say it itself. */
const nameOf = (page: (Page & { readonly id: string }) | null) =>
  page === null ? 'Oversight Atlas' : (page.name ?? sentenceCase(page.id))

/** Where a page fails: a way to the page as the build wrote it, which needs no table. */
function AsWritten({ path }: { readonly path: string }) {
  return (
    <p>
      <a href={path}>Open this page as it was written</a>
      <span>: of the newest data, without filters, and complete in its words and pictures.</span>
    </p>
  )
}

type Params = { readonly id?: string }

function usePage(path: string): {
  readonly page: (Page & { readonly id: PageName }) | null
  readonly params: Params
} {
  const { parser, base } = useRouter()
  for (const page of pageList) {
    const [isHere, params] = matchRoute(parser, base + page.path, path)
    if (isHere) return { page, params }
  }
  return { page: null, params: {} }
}

function View({ page, params }: { readonly page: PageName; readonly params: Params }) {
  const { View: Lazy } = pageViews[page]
  return <Lazy params={params} />
}

/** Beside the view, and mounted with it: from then on the page answers, and first to what was done before. */
function Live() {
  useEffect(() => {
    document.querySelector('#root')?.toggleAttribute('data-live', true)
    void takeEarly()
  }, [])
  return null
}
