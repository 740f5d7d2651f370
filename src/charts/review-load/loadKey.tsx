import { hatchPath } from '#marks/hatch.ts'
import { KEY_BOX, type KeyEntry } from '#ui/Key.tsx'

const { width, height } = KEY_BOX

/** What is certain is filled; what is only possible is hatched, as everywhere. */
export const loadKey: readonly KeyEntry[] = [
  {
    label: 'Certainly reviewed',
    mark: <rect y={1} width={width} height={height - 2} fill="var(--ink-2)" />,
  },
  {
    label: 'Possibly reviewed',
    mark: (
      <>
        <path d={hatchPath(0, 1, width, height - 2)} stroke="var(--hatch)" strokeWidth={2} />
        <rect
          x={0.5}
          y={1.5}
          width={width - 1}
          height={height - 3}
          fill="none"
          stroke="var(--ink-2)"
        />
      </>
    ),
  },
]
