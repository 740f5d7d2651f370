import { useState, type ReactNode } from 'react'
import type { Shown } from '#charts/frame/chart.tsx'
import type { LinkKind } from '#url/place.ts'
import { EMBED_CHOICES, LEVERS_HINT, WHOLE_CHOICE, WITH_LEVERS } from '#share/embedChoices.ts'
import { embedAddress, embedCode } from '#share/embedCode.ts'
import type { Facts } from '#share/facts.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { Select } from '#ui/Select.tsx'
import { embedDefaults, type EmbedParams } from '#url/embed.ts'
import { CopyField } from './CopyField.tsx'
import { PictureCode } from './PictureCode.tsx'
import styles from './EmbedPart.module.css'

type FrameProps = { readonly shown: Shown; readonly kind: LinkKind }

type EmbedPartProps = FrameProps & {
  readonly facts: Facts
  /** Of a frame: pinned or live. */
  readonly choice: ReactNode
}

const FORMS = [
  { value: 'frame', label: 'A live frame' },
  { value: 'picture', label: 'A picture (SVG)' },
] as const

/** Code for the page of somebody else: a frame that can be used, or a picture where neither frames nor scripts are let in. */
export function EmbedPart({ shown, facts, kind, choice }: EmbedPartProps) {
  const [form, setForm] = useState<(typeof FORMS)[number]['value']>('frame')
  return (
    <>
      <Segmented label="As" options={FORMS} value={form} onChange={setForm} />
      {form === 'picture' ? (
        <PictureCode {...{ shown, facts }} />
      ) : (
        <>
          {choice}
          <FrameCode {...{ shown, kind }} />
        </>
      )}
    </>
  )
}

/** A frame, with what can be set of it. */
function FrameCode({ shown, kind }: FrameProps) {
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
          {...(shown.movable ? WITH_LEVERS : EMBED_CHOICES.controls)}
          {...(controls === 'levers' && { hint: LEVERS_HINT })}
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
