import { CustomChart, ScatterChart } from 'echarts/charts'
import { DataZoomInsideComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import {
  drawn,
  element,
  narrowed,
  onPress,
  readRecord,
  sceneOf,
  zoomable,
  type Scene,
} from './page.ts'

register([
  CanvasRenderer,
  CustomChart,
  DataZoomInsideComponent,
  GridComponent,
  ScatterChart,
  TooltipComponent,
])

const SYMBOLS = ['triangle', 'rect', 'triangle', 'diamond', 'circle', 'roundRect', 'pin']

const record = await readRecord()
const scene = sceneOf(record)
const chart = init(element('plot'), null, { renderer: 'canvas' })
chart.on('finished', drawn)
let range = { min: scene.first, max: scene.last }
chart.setOption({
  animation: false,
  grid: { left: 160, right: 24, top: 28, bottom: 22 },
  xAxis: { type: 'time', position: 'top', min: scene.first, max: scene.last },
  yAxis: {
    type: 'value',
    inverse: true,
    min: 0,
    max: scene.lanes.length,
    interval: 1,
    axisLabel: { formatter: (lane: number) => scene.lanes[lane] ?? '' },
  },
  tooltip: { trigger: 'item' },
  dataZoom: [{ type: 'inside', zoomOnMouseWheel: false, throttle: 0 }],
  series: [
    {
      type: 'custom',
      renderItem: (_: unknown, api: Api) => {
        const [x = 0, y = 0] = api.coord([api.value(0), api.value(2)])
        const [right = 0] = api.coord([api.value(1), api.value(2)])
        return {
          type: 'rect',
          shape: { x, y, width: right - x, height: 8 },
          style: { fill: '#aaa' },
        }
      },
      encode: { x: [0, 1], y: 2 },
      data: scene.bands,
      clip: true,
    },
    ...pointsOf(scene),
  ],
})

type Api = {
  readonly value: (dimension: number) => number
  readonly coord: (value: readonly number[]) => readonly number[]
}

/** A series for each class of event, in the way that is meant for many points. */
function pointsOf({ classes }: Scene) {
  return classes.map(([times, lanes], index) => {
    const data = new Float64Array(times.length * 2)
    for (let at = 0; at < times.length; at += 1) {
      data[at * 2] = times[at] ?? 0
      data[at * 2 + 1] = lanes[at] ?? 0
    }
    return {
      id: String(index),
      type: 'scatter',
      large: true,
      largeThreshold: 300,
      dimensions: ['time', 'lane'],
      symbol: SYMBOLS[index],
      // Smaller than 4, it paints marks as squares at once; as paths, a hundred thousand take twenty seconds.
      symbolSize: 3.9,
      itemStyle: { color: '#222' },
      data,
    }
  })
}

const draw = (events: typeof record.events) =>
  chart.setOption({ series: pointsOf(sceneOf({ ...record, events })) })
onPress('narrow', () => draw([...narrowed(record.events)]))
onPress('widen', () => draw(record.events))
zoomable(
  scene,
  () => range,
  (next) => {
    range = next
    chart.dispatchAction({ type: 'dataZoom', startValue: next.min, endValue: next.max })
  },
)
