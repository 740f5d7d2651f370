import { KEY_BOX, type KeyEntry } from '#ui/Key.tsx'
import { TestedMark } from './TestedMark.tsx'

const at = { x: (KEY_BOX.width - 13) / 2, y: 0.5, size: 13 }

export const testedKey: readonly KeyEntry[] = [
  {
    label: 'Agreement, test on record',
    mark: <TestedMark {...at} signed tested />,
  },
  {
    label: 'Agreement, no test on record',
    mark: <TestedMark {...at} signed tested={false} />,
  },
  {
    label: 'Test on record, no agreement',
    mark: <TestedMark {...at} signed={false} tested />,
  },
]
