import { useState } from 'react'
import type { Shown } from '#charts/frame/chart.tsx'
import type { LinkKind } from '#url/place.ts'
import { EMBED_CHOICES, WHOLE_CHOICE } from '#share/embedChoices.ts'
import { embedAddress, embedCode } from '#share/embedCode.ts'
import { Select } from '#ui/Select.tsx'
import { embedDefaults, type EmbedParams } from '#url/embed.ts'
import { CopyField } from './CopyField.tsx'
import styles from './EmbedPart.module.css'

export function EmbedPart({ shown, kind }: { readonly shown: Shown; readonly kind: LinkKind }) {
  const [chosen, setChosen] = useState(() => embedDefaults({}))
  const options = { ...chosen, kind }
  const { theme, background, margin, controls, whole } = chosen
  const set = (patch: Partial<EmbedParams>) => setChosen({ ...chosen, ...patch })
  return (
    <>
      <div className={styles.options}>
        <Select {...EMBED_CHOICES.theme} value={theme} onChange={(one) => set({ theme: one })} />
        <Select
          {...EMBED_CHOICES.background}
          value={background}
          onChange={(one) => set({ background: one })}
        />
        <Select {...EMBED_CHOICES.margin} value={margin} onChange={(one) => set({ margin: one })} />
        <Select
          {...WHOLE_CHOICE}
          value={whole ? 'whole' : 'folded'}
          onChange={(one) => set({ whole: one === 'whole' })}
        />
        <Select
          {...EMBED_CHOICES.controls}
          value={controls}
          onChange={(one) => set({ controls: one })}
        />
        <a className="alone" href={embedAddress(shown, options)} target="_blank" rel="noreferrer">
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
    </>
  )
}
