import { stripYears } from '#charts/strip/stanceStrips.ts'
import { StanceStrip, StripAxis, type StripScale } from '#charts/strip/StanceStrip.tsx'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { plainName } from '#domain/words/plainName.ts'
import { DisagreeMark } from '#marks/DisagreeMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { stanceLookWords } from '#marks/stanceLook.ts'
import styles from './BriefStanding.module.css'
import type { StandingModel } from './selectStanding.ts'

/** Width of the columns of words, in pixels. */
const WORDS = 330

/** Company, stance, since when, and the strip: what a small picture has room for. */
export function BriefStanding({
  model,
  width,
}: {
  readonly model: StandingModel
  readonly width: number
}) {
  const scale: StripScale = {
    ...model,
    width: width - WORDS,
    years: stripYears(model),
    height: 16,
    band: 12,
  }
  return (
    <table className={styles.brief}>
      <caption className="visually-hidden">Companies and their stance</caption>
      <thead>
        <tr>
          <th scope="col">Company</th>
          <th scope="col">Stance</th>
          <th scope="col">Since</th>
          <th scope="col" style={{ inlineSize: scale.width, paddingInline: 0 }}>
            <span className="visually-hidden">Stances over time</span>
            <StripAxis scale={scale} />
          </th>
        </tr>
      </thead>
      <tbody>
        {model.groups
          .flatMap(({ rows }) => rows)
          .map(({ company, look, since, spans, disputes }) => (
            <tr key={company.id}>
              <th scope="row">{plainName(company.name)}</th>
              <td>
                {look && (
                  <>
                    <StanceGlyph look={look} /> {stanceLookWords(look)}
                    {disputes.length > 0 && (
                      <>
                        {' '}
                        <DisagreeMark withWord />
                      </>
                    )}
                  </>
                )}
              </td>
              <td>{since !== null && edtfWords(since)}</td>
              <td style={{ paddingInline: 0 }}>
                <StanceStrip spans={spans} scale={scale} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
