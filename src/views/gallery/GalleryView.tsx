import { lazy } from 'react'
import { registry } from '#charts/registry.ts'
import { count } from '#domain/words/words.ts'
import { Lede } from '#ui/Lede.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { faultOf } from '#url/fault.ts'
import { galleryAddress } from '#url/gallery.ts'
import { useAnchorTab } from '#url/useAnchorTab.ts'
import { useLens } from '#views/useLens.ts'
import { ChartIndex } from './ChartIndex.tsx'

/** Only once a chart is chosen. */
const OneChart = lazy(() =>
  import('./OneChart.tsx').then((module) => ({ default: module.OneChart })),
)

/** Only where a link asks for what is not there. */
const LinkProblems = lazy(() =>
  import('#views/LinkProblems.tsx').then((module) => ({ default: module.LinkProblems })),
)

/** The index of charts, or one of them. */
export default function GalleryView() {
  const { values, change, href, version } = useLens(galleryAddress)
  useAnchorTab(values.chart, chartOfAnchor, (chart, part) =>
    change({ chart }, { replace: true, part }),
  )
  const chart = registry.find(({ id }) => id === values.chart)
  if (chart) {
    return (
      <>
        <title>{`${chart.name} · Charts to embed · Oversight Atlas`}</title>
        <LoadBoundary what="this chart" minHeight={640}>
          <OneChart
            key={chart.id}
            {...chart}
            values={values}
            change={change}
            href={(to) => href({ chart: to })}
            version={version}
          />
        </LoadBoundary>
      </>
    )
  }
  return (
    <>
      <title>Charts to embed · Oversight Atlas</title>
      {values.chart !== null && (
        <LoadBoundary what="what is wrong with the link" quiet>
          <LinkProblems
            problems={[unknownChart(values.chart)]}
            mended={[]}
            onDismiss={() => change({ chart: null }, { replace: true })}
          />
        </LoadBoundary>
      )}
      <h1>{count(registry.length, 'chart', 'charts')} for your own pages</h1>
      <Lede>
        Choose one to see it as an embed and to copy its code, or open the chart with its filters,
        narrow it there, and choose Share. A frame sizes itself, and says whether its data is frozen
        or live.
      </Lede>
      <ChartIndex hrefOf={(id) => href({ chart: id })} version={version} />
    </>
  )
}

/** Each chart had a part of the page before it had an address. */
function chartOfAnchor(part: string): string | null {
  return registry.find(({ id }) => part === `chart-${id}`)?.id ?? null
}

const unknownChart = (given: string) => ({
  param: 'chart',
  ...faultOf(
    given,
    registry.map(({ id }) => id),
    `there is no chart “${given}”`,
  ),
})
