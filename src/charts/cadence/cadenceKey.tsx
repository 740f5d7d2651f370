import { KEY_BOX, type KeyEntry } from '#ui/Key.tsx'

const middle = { x: KEY_BOX.width / 2, y: KEY_BOX.height / 2 }

export const cadenceKey: readonly KeyEntry[] = [
  {
    label: 'One gap between launches',
    mark: <path d={`M${middle.x} 2V12`} stroke="var(--ink-2)" strokeWidth={1.6} />,
  },
  { label: 'Median', mark: <circle cx={middle.x} cy={middle.y} r={4.5} fill="var(--ink)" /> },
  {
    label: 'Clock of another regulator',
    mark: <rect y={4} width={KEY_BOX.width} height={6} fill="var(--line-2)" />,
  },
]
