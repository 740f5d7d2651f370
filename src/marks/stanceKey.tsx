import { KEY_BOX, type KeyEntry } from '#ui/Key.tsx'
import { StanceBand } from './StanceBand.tsx'
import { STANCE_LOOKS, stanceLookWords, type StanceLook } from './stanceLook.ts'

/** The key of the bands: the looks given, in their fixed order. */
export function stanceKey(looks: readonly StanceLook[]): readonly KeyEntry[] {
  return STANCE_LOOKS.filter((look) => looks.includes(look)).map((look) => ({
    label: stanceLookWords(look),
    mark: <StanceBand look={look} x={0} y={1} width={KEY_BOX.width} height={KEY_BOX.height - 2} />,
  }))
}
