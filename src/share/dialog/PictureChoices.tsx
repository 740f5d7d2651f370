import { useId } from 'react'
import type { Shown } from '#charts/frame/chart.tsx'
import type { Fold } from '#charts/frame/reduction.ts'
import { count } from '#domain/words/words.ts'
import type { Picture, PictureOptions } from '#share/picture/drawPicture.ts'
import { PRESETS, type PresetName } from '#share/picture/presets.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { Switch } from '#ui/Switch.tsx'
import styles from './PicturePart.module.css'
import { BACKGROUNDS, PRESET_NAMES } from './usePicture.ts'

type PictureChoicesProps = {
  readonly shown: Shown
  /** `null` while it is drawn. */
  readonly picture: Picture | null
  readonly foldable: readonly Fold[]
  readonly options: PictureOptions
  readonly change: (patch: Partial<PictureOptions>) => void
}

/** Size, what it shows, and ground. What a size needs stays as it is, and says so. */
export function PictureChoices({ shown, picture, foldable, options, change }: PictureChoicesProps) {
  const id = useId()
  const { preset, background, withSentence, withKey = true, folds = [] } = options
  const fit = picture?.fit ?? null
  const isCutOff = withSentence && fit !== null && !fit.withSentence
  const { length } = shown.legend
  return (
    <>
      <Sizes preset={preset} onChange={(one) => change({ preset: one })} />
      <div role="group" aria-labelledby={id}>
        <h3 id={id} className={styles.head}>
          What it shows
        </h3>
        <Switch
          label="Sentence"
          isOn={withSentence && !isCutOff}
          note={isCutOff ? 'no room at this size' : ''}
          isFixed={isCutOff}
          onChange={(isOn) => change({ withSentence: isOn })}
        />
        {length > 0 && (
          <Switch
            label="Key"
            isOn={withKey}
            note={count(length, 'entry', 'entries')}
            onChange={(isOn) => change({ withKey: isOn })}
          />
        )}
        {foldable.map((fold) => {
          const isAsked = folds.includes(fold.id)
          const isNeeded = !isAsked && fit !== null && fit.reduction.folds.includes(fold.id)
          return (
            <Switch
              key={fold.id}
              label={fold.label}
              isOn={isAsked || isNeeded}
              note={isNeeded ? 'needed at this size' : ''}
              isFixed={isNeeded}
              onChange={(isOn) =>
                change({
                  folds: isOn ? [...folds, fold.id] : folds.filter((one) => one !== fold.id),
                })
              }
            />
          )
        })}
      </div>
      <Segmented
        label="Background"
        value={background}
        onChange={(one) => change({ background: one })}
        options={BACKGROUNDS}
      />
    </>
  )
}

type SizesProps = {
  readonly preset: PresetName
  readonly onChange: (preset: PresetName) => void
}

function Sizes({ preset, onChange }: SizesProps) {
  const name = useId()
  return (
    <fieldset className={styles.sizes}>
      <legend className={styles.head}>Size</legend>
      {PRESET_NAMES.map((value) => {
        const { name: label, width, height, paper } = PRESETS[value]
        return (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={value === preset}
              aria-label={label}
              aria-describedby={`${name}${value}`}
              onChange={() => onChange(value)}
            />
            <svg width="26" height="22" aria-hidden="true">
              <rect
                x={13 - (width / height) * 6.5}
                y="4.5"
                width={(width / height) * 13}
                height="13"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.5"
              />
            </svg>
            <span>{label}</span>
            <small id={`${name}${value}`}>
              {paper === null ? `${width} × ${height}` : `${paper / 10} cm wide`}
            </small>
          </label>
        )
      })}
    </fieldset>
  )
}
