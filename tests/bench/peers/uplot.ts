import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
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

const SIZE = 5

const record = await readRecord()
const scene = sceneOf(record)
const plot = new UPlot(
  {
    mode: 2,
    width: 1376,
    height: 1100,
    legend: { show: false },
    scales: {
      x: { time: true, range: (_: UPlot, min: number, max: number) => [min, max] },
      y: { dir: -1, range: [0, scene.lanes.length] },
    },
    axes: [
      { side: 0 },
      {
        size: 160,
        splits: () => scene.lanes.map((_, index) => index),
        values: (_: UPlot, lanes: readonly number[]) =>
          lanes.map((lane) => scene.lanes[lane] ?? ''),
      },
    ],
    series: [{}, ...scene.classes.map(() => ({ stroke: '#222', paths: points }))],
    hooks: { drawAxes: [bands], draw: [drawn] },
  },
  dataOf(scene),
  element('plot'),
)
plot.setScale('x', whole(scene))

/** Seconds, as it counts. */
function whole({ first, last }: Scene) {
  return { min: first / 1000, max: last / 1000 }
}

function dataOf({ classes }: Scene) {
  return [null, ...classes.map(([times, lanes]) => [times.map((time) => time / 1000), lanes])]
}

/** As in the scatter plots that its author shows, but square by square: as one path, many marks take seconds. */
function points(self: UPlot, series: number): null {
  const { ctx, data, scales } = self
  const [times, lanes] = data[series] ?? []
  const { min = 0, max = 0 } = scales.x ?? {}
  const [left, right] = [self.valToPos(min, 'x', true), self.valToPos(max, 'x', true)]
  const [top, below] = [self.valToPos(0, 'y', true), self.valToPos(1, 'y', true)]
  ctx.fillStyle = '#222'
  const perSecond = (right - left) / (max - min)
  for (const [index, time] of times?.entries() ?? []) {
    if (time < min || time > max) continue
    const x = left + (time - min) * perSecond
    const y = top + (lanes?.[index] ?? 0) * (below - top)
    ctx.fillRect(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE)
  }
  return null
}

function bands(self: UPlot): void {
  self.ctx.fillStyle = '#aaa'
  for (const [start, end, lane] of scene.bands) {
    const [x, right] = [start, end].map((time) => self.valToPos(time / 1000, 'x', true))
    self.ctx.fillRect(x ?? 0, self.valToPos(lane, 'y', true), (right ?? 0) - (x ?? 0), 8)
  }
}

const draw = (events: typeof record.events) =>
  plot.setData(dataOf(sceneOf({ ...record, events })), false)
const redraw = (events: typeof record.events) => {
  draw(events)
  plot.redraw(true)
}
onPress('narrow', () => redraw([...narrowed(record.events)]))
onPress('widen', () => redraw(record.events))
zoomable(
  scene,
  () => {
    const { min, max } = plot.scales.x ?? whole(scene)
    return { min: min * 1000, max: max * 1000 }
  },
  ({ min, max }) => plot.setScale('x', { min: min / 1000, max: max / 1000 }),
)
