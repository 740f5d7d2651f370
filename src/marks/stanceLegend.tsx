import { LEGEND_BOX, type LegendEntry } from '#ui/Legend.tsx'
import { StanceBand } from './StanceBand.tsx'
import { STANCE_LOOKS, stanceLookWords, type StanceLook } from './stanceLook.ts'

export function stanceLegend(looks: readonly StanceLook[]): readonly LegendEntry[] {
  return STANCE_LOOKS.filter((look) => looks.includes(look)).map((look) => ({
    label: stanceLookWords(look),
    mark: (
      <StanceBand look={look} x={0} y={1} width={LEGEND_BOX.width} height={LEGEND_BOX.height - 2} />
    ),
  }))
}
