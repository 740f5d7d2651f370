import { useState } from 'react'
import type { Shown } from '#charts/frame/chart.tsx'
import type { LinkKind } from '#url/place.ts'
import { embedAddress, embedCode, type EmbedOptions } from '#share/embedCode.ts'
import { Select } from '#ui/Select.tsx'
import { CopyField } from './CopyField.tsx'
import styles from './EmbedPart.module.css'
import { Part } from './Part.tsx'

const THEMES = [
  { value: 'auto', label: 'Reader’s setting' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

const CONTROLS = [
  { value: 'none', label: 'Nothing' },
  { value: 'time', label: 'The as-of day' },
  { value: 'filters', label: 'All filters' },
] as const

export function EmbedPart({ shown, kind }: { readonly shown: Shown; readonly kind: LinkKind }) {
  const [theme, setTheme] = useState<EmbedOptions['theme']>('auto')
  const [controls, setControls] = useState<EmbedOptions['controls']>('none')
  const options = { kind, theme, controls }
  return (
    <Part title="Embed">
      <div className={styles.options}>
        <Select label="Background" options={THEMES} value={theme} onChange={setTheme} />
        <Select
          label="Readers can change"
          options={CONTROLS}
          value={controls}
          onChange={setControls}
        />
        <a href={embedAddress(shown, options)} target="_blank" rel="noreferrer">
          Preview
        </a>
      </div>
      <CopyField text={embedCode(shown, options)} action="Copy embed code" />
      <p>
        {kind === 'pinned'
          ? 'Frozen: it says so, and says when newer data exists.'
          : 'Live: it says which data it shows.'}{' '}
        It sizes itself; where scripts are not allowed, the frame stands at the height given.
      </p>
    </Part>
  )
}
