import type { ReleaseKind } from '#domain/stance/releaseSpans.ts'
import { KEY_BOX, type KeyEntry } from '#ui/Key.tsx'
import { ReleaseBar } from './ReleaseBar.tsx'

const WORDS: readonly (readonly [ReleaseKind, string])[] = [
  ['open', 'Open weights'],
  ['mixed', 'Mixed: open above closed'],
  ['closed', 'Closed weights'],
  ['promised', 'Open weights promised'],
]

/** The key of the bars that are drawn, in fixed order. */
export function releaseKey(kinds: readonly ReleaseKind[]): readonly KeyEntry[] {
  return WORDS.filter(([kind]) => kinds.includes(kind)).map(([kind, label]) => ({
    label,
    mark: <ReleaseBar kind={kind} x={0} y={1} width={KEY_BOX.width} height={KEY_BOX.height - 2} />,
  }))
}
