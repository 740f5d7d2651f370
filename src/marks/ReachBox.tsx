import { KEY_BOX, type KeyEntry } from '#ui/Key.tsx'
import { hatchPath } from './hatch.ts'
import { REACH_LOOKS, reachFill, reachLookWords, type ReachLook } from './reachLook.ts'

type ReachBoxProps = {
  readonly look: ReachLook
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A stretch of a bar, or a square of one model, in the look of its reach. */
export function ReachBox({ look, x, y, width, height }: ReachBoxProps) {
  if (look === 'undetermined') {
    return (
      <>
        <path d={hatchPath(x, y, width, height)} stroke="var(--hatch)" strokeWidth="2" />
        <Edge {...{ x, y, width, height }} />
      </>
    )
  }
  return (
    <>
      <rect {...{ x, y, width, height }} fill={reachFill(look)} />
      {look !== 'must' && look !== 'may' && <Edge {...{ x, y, width, height }} />}
    </>
  )
}

const Edge = ({ x, y, width, height }: Omit<ReachBoxProps, 'look'>) => (
  <rect
    x={x + 0.5}
    y={y + 0.5}
    width={Math.max(0, width - 1)}
    height={Math.max(0, height - 1)}
    fill="none"
    stroke="var(--reach-edge)"
  />
)

/** The key of reach: the looks given, in their fixed order. */
export function reachKey(looks: readonly ReachLook[]): readonly KeyEntry[] {
  return REACH_LOOKS.filter((look) => looks.includes(look)).map((look) => ({
    label: reachLookWords(look),
    mark: <ReachBox look={look} x={0} y={1} width={KEY_BOX.width} height={KEY_BOX.height - 2} />,
  }))
}
