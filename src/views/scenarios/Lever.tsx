import type { ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import type { LeverControl } from './leverPlaces.ts'
import styles from './Levers.module.css'
import { Power } from '#ui/Power.tsx'

type LeverProps = {
  readonly title: string
  readonly isChanged: boolean
  readonly onReset: () => void
  readonly children: ReactNode
}

/** One lever: its name, whether it was moved and a way back; its control and one line of what it does stand within. */
export function Lever({ title, isChanged, onReset, children }: LeverProps) {
  return (
    <div className={styles.lever}>
      <div className={styles.head}>
        <p className={styles.title} aria-hidden="true">
          {title}
        </p>
        {isChanged && (
          <>
            <mark className={styles.changed}>changed</mark>
            <Button variant="quiet" onClick={onReset}>
              Reset<span className="visually-hidden">: {title}</span>
            </Button>
          </>
        )}
      </div>
      {children}
    </div>
  )
}

/** The places of a lever as one choice. None is chosen where the lever stands at a place of the reader's own. */
export function LeverChoice({
  control,
  value,
  onChoose,
}: {
  readonly control: LeverControl
  readonly value: string
  readonly onChoose: (value: string) => void
}) {
  return (
    <Segmented
      label={control.title}
      hideLabel
      options={control.places.map((place) => ({
        value: place.value,
        // One child: the control lays its children out.
        label: (
          <span>
            <Power text={place.label} />
          </span>
        ),
      }))}
      value={value}
      onChange={onChoose}
    />
  )
}
