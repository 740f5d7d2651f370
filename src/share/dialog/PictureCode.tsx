import type { Shown } from '#charts/frame/chart.tsx'
import type { Facts } from '#share/facts.ts'
import { altText } from '#share/picture/captions.ts'
import { PRESETS } from '#share/picture/presets.ts'
import { codeSize, pictureCode, shortCode } from '#share/pictureCode.ts'
import { Select } from '#ui/Select.tsx'
import { CopyField } from './CopyField.tsx'
import styles from './EmbedPart.module.css'
import picture from './PicturePart.module.css'
import { PicturePreview } from './PicturePreview.tsx'
import { BACKGROUNDS, PRESET_NAMES, usePicture } from './usePicture.ts'

const SIZES = PRESET_NAMES.map((value) => ({ value, label: PRESETS[value].name }))

/** The picture of a figure as code, for a page that lets no frame or script in; or why there is none. */
export function PictureCode({ shown, facts }: { readonly shown: Shown; readonly facts: Facts }) {
  const { options, change, files, error } = usePicture(shown, facts)
  const code = files && pictureCode(shown, facts, files)
  return (
    <>
      <div className={styles.options}>
        <Select
          label="Size"
          options={SIZES}
          value={options.preset}
          onChange={(preset) => change({ preset })}
        />
        <Select
          label="Background"
          options={BACKGROUNDS}
          value={options.background}
          onChange={(background) => change({ background })}
        />
      </div>
      <div className={picture.preview}>
        <PicturePreview
          {...{ shown, options, change, error }}
          picture={files?.picture ?? null}
          svg={files?.svg ?? null}
          alt={altText(shown)}
          hasPng={false}
        />
      </div>
      {code !== null && (
        <CopyField
          text={code}
          inShort={shortCode(code)}
          action={`Copy picture code, ${codeSize(code)} kB`}
        />
      )}
      <p>
        Frozen: data of {facts.version.id}, and never anything else. It needs no frame, no script
        and nothing from this site; a page that has a policy allows <code>img-src data:</code>.
      </p>
    </>
  )
}
