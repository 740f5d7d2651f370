import { useId } from 'react'
import { Sankey } from 'recharts'
import type { LinkProps, NodeProps } from 'recharts/types/chart/Sankey'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { useWalk } from '#charts/walk/useWalk.ts'
import { Said } from '#charts/walk/WalkedPlot.tsx'
import { TYPE } from '#ui/typeSizes.ts'
import styles from './FlowPlot.module.css'
import { FlowRibbon } from './FlowRibbon.tsx'
import { CHANGE, type FlowLink } from './flowReading.ts'
import type { FlowModel, FlowNode } from './selectFlow.ts'
import { ReachBox } from '#marks/ReachBox.tsx'
import { TextLines } from '#charts/bars/TextLines.tsx'
import { textWidth, wrapped } from '#ui/textWidth.ts'

const HEAD = 34

export default function FlowPlot({ model, width, height, still }: PlotProps<FlowModel>) {
  const { nodes, heads } = model
  // Those with words are drawn last, over all others.
  const links = model.links.toSorted((a, b) => depthOf(a.change) - depthOf(b.change))
  const { here, setAt, stop } = useWalk(stopsOf(model))
  const id = useId()
  const side = width < 560 ? Math.max(92, roomFor(nodes)) : 170
  const at = (node: string) => nodes.findIndex((one) => one.id === node)
  const headX = (column: number) => side + (column * (width - 2 * side)) / (heads.length - 1)
  return (
    <div className={styles.flow}>
      <div
        className={styles.stop}
        {...(!still && {
          ...stop,
          'aria-label': 'Ribbons: arrow keys walk them',
          'aria-describedby': `${id}said`,
        })}
      >
        <Sankey
          width={width}
          height={height - 48}
          margin={{ top: HEAD, right: side, bottom: 4, left: side }}
          data={{
            nodes: nodes.map(({ id: name }) => ({ name })),
            links: links.map(({ from, to, models }) => ({
              source: at(from),
              target: at(to),
              value: models.length,
            })),
          }}
          nodeWidth={10}
          nodePadding={26}
          sort={false}
          accessibilityLayer={false}
          role="presentation"
          node={nodeDrawing(nodes, side, heads.length - 1)}
          link={ribbonDrawing(links, here?.id ?? null, setAt)}
        >
          {heads.map((head, column) => (
            <text
              key={head}
              x={headX(column)}
              // Every second head is lower on phones, clear of the one before.
              y={width < 560 && column % 2 === 1 ? 28 : 14}
              fontSize={TYPE.axis}
              fill="var(--ink-2)"
              textAnchor={column === 0 ? 'start' : column === heads.length - 1 ? 'end' : 'middle'}
            >
              {head}
            </text>
          ))}
        </Sankey>
      </div>
      {!still && (
        <Said
          id={`${id}said`}
          words={here?.words ?? null}
          hint="Each ribbon is as thick as the models that take it."
        />
      )}
    </div>
  )
}

const depthOf = (change: FlowLink['change']) => ['none', 'open', 'loses', 'gains'].indexOf(change)

/** Pixels for the longest word of any name, which is set in bold and cannot be broken. */
const roomFor = (nodes: readonly FlowNode[]) =>
  Math.max(
    ...nodes.flatMap(({ name }) => name.split(' ')).map((word) => textWidth(word, SIZE) * 1.02),
  ) + 12

/** Recharts knows nodes by index only. */
function nodeDrawing(nodes: readonly FlowNode[], side: number, last: number) {
  return ({ x, y, height, index }: NodeProps) => {
    const node = nodes[index]
    return node ? <FlowNodeMark {...{ node, x, y, height, side, last }} /> : null
  }
}

function ribbonDrawing(
  links: readonly FlowLink[],
  open: string | null,
  onEnter: (id: string) => void,
) {
  return ({ index, ...path }: LinkProps) => {
    const link = links[index]
    if (!link) return <g />
    const id = linkId(link)
    return (
      <FlowRibbon
        {...path}
        change={link.change}
        count={link.models.length}
        isOpen={id === open}
        onEnter={() => onEnter(id)}
      />
    )
  }
}

const linkId = ({ from, to, change }: FlowLink) => `${from}>${to} ${change}`

/** Ribbons by where they begin, in the order of reach. */
function stopsOf({ nodes, links }: FlowModel) {
  const indexOf = (id: string) => nodes.findIndex((node) => node.id === id)
  const name = (id: string) => nodes[indexOf(id)]?.name ?? id
  return links
    .toSorted((a, b) => indexOf(a.from) - indexOf(b.from) || indexOf(a.to) - indexOf(b.to))
    .map((link) => {
      const { from, to, change, models } = link
      const names = models.slice(0, 4).map(({ model }) => model.name)
      const more = models.length > 4 ? ` and ${models.length - 4} more` : ''
      const said = change === 'none' ? '' : `, ${CHANGE[change]}`
      return {
        id: linkId(link),
        row: indexOf(from),
        words: `${models.length} from “${name(from)}” to “${name(to)}”${said}: ${names.join(', ')}${more}.`,
      }
    })
}

type FlowNodeMarkProps = {
  readonly node: FlowNode
  readonly x: number
  readonly y: number
  readonly height: number
  /** Room for words beside the outer columns, in pixels. */
  readonly side: number
  /** Index of the last column. */
  readonly last: number
}

const WIDTH = 10
const SIZE = TYPE.note

/** The name stands outside the outer columns, and over the ribbons in the middle. */
function FlowNodeMark({ node, x, y, height, side, last }: FlowNodeMarkProps) {
  const isFirst = node.column === 0
  const room = (isFirst || node.column === last ? side : side * 1.2) - 20
  const lines = wrapped(node.name, room, SIZE)
  const top = y + height / 2 - (lines.length * 16) / 2 + 5
  const textX = isFirst ? x - 8 : x + WIDTH + 8
  const text = {
    textAnchor: isFirst ? ('end' as const) : ('start' as const),
    stroke: 'var(--paper)',
    strokeWidth: 4,
    paintOrder: 'stroke',
  }
  return (
    <g>
      {node.look ? (
        <ReachBox look={node.look} x={x} y={y} width={WIDTH} height={Math.max(2, height)} />
      ) : (
        <rect x={x} y={y} width={WIDTH} height={Math.max(2, height)} fill="var(--ink-2)" />
      )}
      <TextLines
        {...text}
        lines={lines}
        x={textX}
        y={top}
        leading={16}
        fontSize={SIZE}
        fontWeight={650}
        fill="var(--ink)"
      />
      <text
        {...text}
        x={textX}
        y={top + lines.length * 16}
        fontSize={TYPE.axis}
        fill="var(--ink-2)"
      >
        {node.models === 1 ? '1 model' : `${node.models} models`}
      </text>
    </g>
  )
}
