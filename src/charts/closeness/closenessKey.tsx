import { hatchPath } from '#marks/hatch.ts'
import type { KeyEntry } from '#ui/Key.tsx'
import type { ClosenessModel } from './selectCloseness.ts'

/** What is certain and what is open. Nothing where nobody is ranked. */
export function closenessKey({ rows }: ClosenessModel): readonly KeyEntry[] {
  if (rows.length === 0) return []
  return [
    {
      label: 'By answers on record',
      width: 18,
      mark: <rect y="1" width="18" height="12" fill="var(--ink-2)" />,
    },
    ...(rows.some(({ low, high }) => low < high)
      ? [
          {
            label: 'As far as answers not on record could take it',
            width: 18,
            mark: (
              <>
                <path d="M0.5 1.5h17v11h-17z" fill="none" stroke="var(--ink-3)" />
                <path d={hatchPath(0, 1, 18, 12)} stroke="var(--ink-3)" strokeWidth="2" />
              </>
            ),
          },
        ]
      : []),
  ]
}
