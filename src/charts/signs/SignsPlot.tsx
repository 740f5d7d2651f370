import type { PlotProps } from '#charts/frame/chart.tsx'
import type { Sign } from '#domain/regimes/findings/leaning.ts'
import type { SignsModel } from './selectSigns.ts'
import { SignDot } from './SignDot.tsx'
import styles from './SignsPlot.module.css'
import { strengths } from './selectSigns.ts'

const PITCH = 16
const HEIGHT = 14

/** Signs against stand left of the line, signs for right of it. */
export function SignsPlot({ model }: PlotProps<SignsModel>) {
  if (model.rows.length === 0) return null
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Signs for and against each scenario</caption>
      <thead>
        <tr>
          <th scope="col">Scenario</th>
          <th scope="col" className={styles.against}>
            against
          </th>
          <th scope="col" className={styles.for}>
            for
          </th>
        </tr>
      </thead>
      <tbody>
        {model.rows.map(({ scenario, name, for: up, against: down }) => (
          <tr key={scenario}>
            <th scope="row">{name}</th>
            <td className={styles.against}>
              <Signs signs={down.toReversed()} words="none against" />
            </td>
            <td className={styles.for}>
              {up.length + down.length === 0 ? (
                <span className={styles.none}>none moved</span>
              ) : (
                <Signs signs={up} words="none for" />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Signs({ signs, words }: { readonly signs: readonly Sign[]; readonly words: string }) {
  if (signs.length === 0) return <span className="visually-hidden">{words}</span>
  const width = signs.length * PITCH
  return (
    <>
      <span className="visually-hidden">{strengths(signs)}</span>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        {signs.map(({ indicator, pull }, index) => (
          <SignDot
            key={indicator.id}
            strength={pull.strength}
            direction={pull.direction}
            x={index * PITCH + PITCH / 2}
            y={HEIGHT / 2}
          />
        ))}
      </svg>
    </>
  )
}
