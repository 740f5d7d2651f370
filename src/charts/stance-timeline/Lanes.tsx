import { dayNumber, type IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { stanceWords } from '#domain/words/words.ts'
import { StanceBand, WORD_SIZE } from '#marks/StanceBand.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { bandsIn, foldLines } from './bands.ts'
import { uninvitedWords } from './drawnLanes.ts'
import type { LaneBox, Layout } from './laneLayout.ts'
import type { TimelineLane } from './selectStanceTimeline.ts'

export function Lanes({ layout }: { readonly layout: Layout }) {
  return layout.lanes.map((box) => (
    <g key={box.lane.id}>
      <path
        d={`M0 ${box.top + box.height - 0.5}H${layout.width - layout.right}`}
        stroke="var(--line)"
        strokeWidth="1"
      />
      <Head box={box} layout={layout} />
      {box.lane.folds ? (
        <FoldLines box={box} layout={layout} />
      ) : (
        <Bands box={box} layout={layout} />
      )}
    </g>
  ))
}

function Head({ box, layout }: BoxProps) {
  const { lane, top, name } = box
  const stance = layout.isCompact ? '' : underName(lane)
  const first = top + (layout.isNarrow || layout.isCompact ? 16 : 20)
  return (
    <>
      {name.map((line, index) => (
        <text
          key={line}
          x="0"
          y={first + index * 17}
          fontSize={TYPE.sentence}
          fontWeight="650"
          fill="var(--ink)"
        >
          {line}
        </text>
      ))}
      {stance !== '' && (
        <text
          x={layout.isNarrow ? textWidth(lane.name, TYPE.sentence) * 1.03 + 8 : 0}
          y={layout.isNarrow ? first : first + name.length * 17}
          fontSize={TYPE.axis}
          fill={lane.now || lane.folds ? 'var(--ink-2)' : 'var(--ink-3)'}
        >
          {stance}
        </text>
      )}
    </>
  )
}

/** Empty in lanes that are not of companies. */
function underName({ now, folds, isCompany, isNotCoded }: TimelineLane): string {
  if (folds) return uninvitedWords(folds)
  if (!isCompany) return ''
  if (now) return stanceLookWords(stanceLookOf(now))
  return isNotCoded ? 'Not coded' : 'Not on record yet'
}

type BoxProps = { readonly box: LaneBox; readonly layout: Layout }

function Bands({ box, layout }: BoxProps) {
  const { y, height } = box.band
  return bandsIn(box, layout).map(({ span: { stance }, word, ...band }) => (
    <g key={stance.id}>
      <StanceBand
        {...band}
        y={y}
        height={height}
        confidence={stance.confidence}
        label={stanceWords(stance.stance)}
      />
      {(word === 'on' || word === 'left') && (
        <text
          x={word === 'on' ? band.x + 8 : band.x - 6}
          y={y + height / 2 + WORD_SIZE * 0.36}
          textAnchor={word === 'on' ? 'start' : 'end'}
          fontSize={WORD_SIZE}
          fontWeight={word === 'on' ? 400 : 600}
          fill={word === 'on' ? 'var(--ink-2)' : 'var(--ink)'}
          stroke="var(--paper)"
          strokeWidth="6"
          paintOrder="stroke"
        >
          {stanceWords(stance.stance)}
        </text>
      )}
    </g>
  ))
}

function FoldLines({ box, layout }: BoxProps) {
  return foldLines(box, layout).map(({ look, x, right, y }) => (
    <StanceBand key={look} look={look} x={x} y={y - 4} width={right - x} height={8} />
  ))
}

/** The line of the as-of day, where the window holds it. */
export function AsOfLine({
  layout,
  asof,
  last,
}: {
  readonly layout: Layout
  readonly asof: IsoDate
  readonly last: IsoDate
}) {
  if (asof > last || layout.isCompact) return null
  const x = layout.xOf(dayNumber(asof) + 1)
  if (x < layout.head) return null
  const bottom = layout.height - layout.foot
  return (
    <>
      <path d={`M${x} ${layout.axis}V${bottom + 4}`} stroke="var(--ink)" strokeWidth="1.4" />
      <text
        x={x + 1}
        y={bottom + 17}
        textAnchor={x - layout.head < 110 ? 'start' : 'end'}
        fontSize={TYPE.axis}
        fill="var(--ink-2)"
      >
        as of {dayWords(asof, 'short')}
      </text>
    </>
  )
}
