import type { PlotProps } from '#charts/frame/chart.tsx'
import { NothingDrawn } from '#charts/walk/NothingDrawn.tsx'
import { WalkedPlot } from '#charts/walk/WalkedPlot.tsx'
import { boundsWords } from '#domain/regimes/runs/scenarioWords.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { endsWords, settingWords, type SensitivityModel } from './selectSensitivity.ts'
import { AXIS, tornadoLayout } from './tornadoLayout.ts'

const SHARES = [0, 0.25, 0.5, 0.75, 1]

export default function SensitivityPlot({
  model,
  width,
  still,
  onPick,
}: PlotProps<SensitivityModel>) {
  const { rows, now } = model
  if (!now) return <NothingDrawn />
  const at = tornadoLayout(model, width, still)
  const { height } = at
  const nameSize = width < 320 ? TYPE.note : TYPE.sentence
  const [low, high] = [now.certain / now.total, now.atMost / now.total]
  return (
    <WalkedPlot
      {...{ width, height, still, onPick }}
      label="Levers: arrow keys walk their settings, Enter chooses one"
      hint={`Each tick is one setting of a lever. Choose one to set the lever so. Now: ${boundsWords(now)}.`}
      cells={rows.flatMap(({ settings }, row) =>
        settings.map((setting) => {
          const { certain, atMost, total } = setting.coverage
          const [from, to] = [at.x(certain / total), at.x(atMost / total)]
          return {
            id: setting.id,
            row,
            box: { x: from - 5, y: at.y(row) - 4, width: to - from + 10, height: at.bar + 8 },
            words: settingWords(setting),
            pick: setting.id,
          }
        }),
      )}
    >
      {SHARES.map((share) => (
        <g key={share}>
          <path d={`M${at.x(share)} ${AXIS - 6}V${height}`} stroke="var(--line)" />
          <text
            x={at.x(share)}
            y={14}
            fontSize={TYPE.axis}
            fill="var(--ink-2)"
            textAnchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
          >
            {share * 100} %
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <g key={row.lever}>
          <rect
            x={at.x(row.low)}
            y={at.y(index)}
            width={Math.max(2, at.x(row.high) - at.x(row.low))}
            height={at.bar}
            fill="var(--reach-after)"
            stroke="var(--line-2)"
          />
          <path
            d={row.settings
              .map(({ coverage: { certain, atMost, total } }) => {
                const [from, to] = [at.x(certain / total), at.x(atMost / total)]
                const ends = from === to ? [from] : [from, to]
                return ends.map((x) => `M${x} ${at.y(index) + 1}v${at.bar - 2}`).join('')
              })
              .join('')}
            stroke="var(--ink-2)"
            strokeWidth={1.6}
          />
        </g>
      ))}
      {[...new Set([low, high])].map((share) => (
        <path
          key={share}
          d={`M${at.x(share)} ${AXIS - 6}V${height}`}
          stroke="var(--ink)"
          strokeWidth={1.6}
        />
      ))}
      {/* An outline of paper, since these words may lie over lines. */}
      <g stroke="var(--paper)" strokeWidth={4} paintOrder="stroke">
        {rows.map((row, index) => (
          <g key={row.lever}>
            <text x={0} y={at.nameY(index)} fontSize={nameSize} fill="var(--ink)">
              {row.name}
            </text>
            <text
              x={width}
              y={at.nameY(index)}
              fontSize={TYPE.axis}
              textAnchor="end"
              fill="var(--ink-2)"
            >
              {endsWords(row)}
            </text>
          </g>
        ))}
      </g>
    </WalkedPlot>
  )
}
