import { Link } from 'wouter'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { stripYears } from '#charts/strip/stanceStrips.ts'
import { StanceStrip, StripAxis, type StripScale } from '#charts/strip/StanceStrip.tsx'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { plainName } from '#domain/words/plainName.ts'
import { Absence } from '#marks/Absence.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { DisagreeMark } from '#marks/DisagreeMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { stanceLookWords } from '#marks/stanceLook.ts'
import { cellHref, companyHref } from '#url/hrefs.ts'
import type { StandingModel, StandingRow } from './selectStanding.ts'
import { BriefStanding } from './BriefStanding.tsx'
import styles from './StandingPlot.module.css'
import { testingAgreementWords, type TestingAgreement } from '#domain/stance/testingAgreement.ts'

/** Width of all columns but the strip, and of the least strip; and below which the style sheet makes rows blocks. Pixels. */
const OTHER_COLUMNS = 612
const LEAST_STRIP = 98
const STACKED_BELOW = 560

/** Cells are links where the frame takes picks; not in embeds, where a link would load the site inside another page. */
export function StandingPlot({ model, width, still, onPick }: PlotProps<StandingModel>) {
  if (model.isBrief) return <BriefStanding model={model} width={width} />
  const isStacked = width < STACKED_BELOW
  const stripWidth = isStacked ? width : Math.max(LEAST_STRIP, Math.min(width - OTHER_COLUMNS, 420))
  const scale: StripScale = {
    ...model,
    width: stripWidth,
    years: stripYears(model),
    height: still ? 26 : 38,
    band: 13,
  }
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        Companies and their stance, by what is on record
      </caption>
      <thead>
        <tr>
          <th scope="col">Company</th>
          <th scope="col">Stance</th>
          <th scope="col">Since</th>
          <th scope="col">
            <span className="visually-hidden">Stances over time</span>
            <StripAxis scale={scale} />
          </th>
          <th scope="col">Testing agreement</th>
          <th scope="col">Confidence</th>
        </tr>
      </thead>
      {model.groups.map(({ id, name, rows }) => (
        <tbody key={id}>
          {name !== '' && (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={6}>
                {name}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row
              key={row.company.id}
              row={row}
              model={model}
              scale={scale}
              isStacked={isStacked}
              isLinked={onPick !== undefined}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

type RowProps = {
  readonly row: StandingRow
  readonly model: StandingModel
  readonly scale: StripScale
  readonly isStacked: boolean
  readonly isLinked: boolean
}

function Row({ row, model, scale, isStacked, isLinked }: RowProps) {
  const { company, look, since, stance } = row
  const name = plainName(company.name)
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.company}>
        {isLinked ? <Link href={companyHref(company.id, model.values)}>{name}</Link> : name}
      </th>
      <td className={styles.stance}>
        {look && (
          <Stance
            row={row}
            href={isLinked ? cellHref(`${company.id}.stance`, model.values) : null}
          />
        )}
      </td>
      <td className={styles.since}>
        {since !== null ? (
          <>
            {isStacked && 'since '}
            {edtfWords(since)}
          </>
        ) : row.isUnread ? (
          <Absence kind="unread" />
        ) : (
          <Absence kind={row.isNotCoded ? 'not-coded' : 'not-yet'} />
        )}
      </td>
      <td className={styles.strip}>
        <StanceStrip spans={row.spans} scale={scale} />
      </td>
      <td className={styles.agreement}>
        {isStacked && 'Testing agreement: '}
        <AgreementCell agreement={row.agreement} />
      </td>
      <td className={styles.confidence}>
        {stance && <ConfidenceMark of={stance} withWord={isStacked} />}
      </td>
    </tr>
  )
}

function Stance({ row, href }: { readonly row: StandingRow; readonly href: string | null }) {
  if (row.look === null) return null
  const words = stanceLookWords(row.look)
  return (
    <>
      <StanceGlyph look={row.look} /> {href === null ? words : <Link href={href}>{words}</Link>}
      {row.disputes.length > 0 && (
        <>
          {' '}
          <DisagreeMark withWord />
        </>
      )}
    </>
  )
}

/** The date of the agreement, or which kind of “no”. */
function AgreementCell({ agreement }: { readonly agreement: TestingAgreement }) {
  const { kind, date } = agreement
  switch (kind) {
    case 'signed':
      return date === null ? 'Signed' : edtfWords(date)
    case 'unknown':
      return <Absence kind="unknown">Unknown</Absence>
    case 'none-found':
      return <Absence kind="unknown">None found</Absence>
    case 'unread':
    case 'not-coded':
      return <Absence kind={kind} />
    case 'not-invited':
      return 'Not invited'
    case 'declined':
      return <Absence kind="declined">{date && edtfWords(date)}</Absence>
    case 'partly':
    case 'reported-not-confirmed':
      return testingAgreementWords(agreement)
  }
}
