import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import { plainName } from '#domain/words/plainName.ts'
import { UNREAD_WORDS } from '#domain/record/unread.ts'
import { testingAgreementWords } from '#domain/stance/testingAgreement.ts'
import { count, listed, numberWords, sentenceCase } from '#domain/words/words.ts'
import { StanceBand } from '#marks/StanceBand.tsx'
import { StanceGlyphShape } from '#marks/StanceGlyph.tsx'
import { STANCE_LOOKS, stanceLookWords, type StanceLook } from '#marks/stanceLook.ts'
import type { LegendEntry } from '#ui/Legend.tsx'
import { overviewAddress } from '#url/overview.ts'
import { paths } from '#url/paths.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { sourcedRows } from '#charts/frame/behind.ts'
import { withHindsight } from '#charts/frame/withHindsight.ts'
import { followedWords, sidesInWords, sidesWords } from '#domain/record/disputes.ts'
import { rowsIn, selectStanding, type StandingModel, type StandingRow } from './selectStanding.ts'
import { StandingPlot } from './StandingPlot.tsx'

export const standingChart = defineChart({
  id: 'standing',
  name: 'Where each company stands',
  needs: ['companies', 'stances', 'commitments', 'disputes'],
  address: overviewAddress,
  home: paths.overview,
  select: selectStanding,
  title: () => 'Where each company stands on federal pre-release testing, and since when',
  summary,
  legend,
  note,
  sources: (model) => [
    ...new Set(
      rowsIn(model).flatMap(({ stance }) => stance?.evidence.map(({ source }) => source) ?? []),
    ),
  ],
  table: (model) =>
    withHindsight(
      {
        columns: [
          { name: 'Company' },
          { name: 'Stance' },
          { name: 'Since' },
          { name: 'Testing agreement' },
          { name: 'Agreement of' },
          { name: 'Confidence' },
          { name: 'Sources disagree' },
          { name: 'Sides' },
          { name: 'The record follows' },
          { name: 'Group' },
        ],
        rows: model.groups.flatMap((group) =>
          group.rows.map((row) => [
            plainName(row.company.name),
            row.look ? stanceLookWords(row.look) : absenceWords(row),
            row.since,
            testingAgreementWords(row.agreement),
            row.agreement.date,
            row.stance?.confidence ?? null,
            row.disputes.length > 0
              ? row.disputes
                  .map((one) => `${one.question} ${sentenceCase(sidesWords(one))}.`)
                  .join(' ')
              : 'no',
            row.disputes.map(sidesInWords).join(' ') || null,
            row.disputes.map(followedWords).filter(Boolean).join(' ') || null,
            group.name,
          ]),
        ),
        // Its own columns say who disagrees.
        behind: sourcedRows(
          rowsIn(model).map(({ stance }) => ({ evidence: stance?.evidence ?? [] })),
        ),
      },
      rowsIn(model).map(({ stance }) => stance?.hindsight),
    ),
  disputes: (model) => rowsIn(model).flatMap(({ disputes }) => disputes),
  height: ({ groups }) => 60 + groups.reduce((sum, { rows }) => sum + 44 + rows.length * 39, 0),
  isTable: true,
  reductions: () => import('./standingReductions.ts').then((module) => module.standingReductions),
  Plot: StandingPlot,
})

function summary(model: StandingModel): string {
  const rows = rowsIn(model)
  const onRecord = rows.filter(({ look }) => look !== null)
  if (rows.length === 0) return 'No company of this version of the data is in this view.'
  if (onRecord.length === 0) {
    return `${sentenceCase(count(rows.length, 'company has', 'companies have'))} no stance on record by ${dayWords(model.asof)}.`
  }
  const parts = STANCE_LOOKS.flatMap((look) => {
    const many = onRecord.filter((row) => row.look === look).length
    return many === 0 ? [] : [`${numberWords(many)} ${inSentence(look)}`]
  })
  return `As of ${dayWords(model.asof)}, of ${count(onRecord.length, 'company', 'companies')}: ${listed(parts)}.`
}

const absenceWords = ({ isUnread, isNotCoded }: StandingRow) =>
  isUnread ? UNREAD_WORDS : isNotCoded ? 'Not coded' : 'Not on record yet'

const inSentence = (look: StanceLook) =>
  look === 'not-invited' ? 'silent and never invited' : stanceLookWords(look).toLowerCase()

function legend(model: StandingModel): readonly LegendEntry[] {
  const rows = rowsIn(model)
  const drawn = new Set(rows.flatMap(({ spans }) => spans.map(({ look }) => look)))
  // What stands beside its word in a row needs no key, where there is little room for one.
  const named = new Set(model.isBrief ? rows.map(({ look }) => look) : [])
  return STANCE_LOOKS.filter((look) => drawn.has(look) && !named.has(look)).map((look) => ({
    label: stanceLookWords(look),
    width: 46,
    mark: (
      <>
        <StanceBand look={look} x={0} y={1} width={26} height={12} />
        <g transform="translate(31 0)">
          <StanceGlyphShape look={look} />
        </g>
      </>
    ),
  }))
}

function note(model: StandingModel): string {
  const rows = rowsIn(model)
  const periods = rows.reduce((sum, row) => sum + row.periods.length, 0)
  const size = `${count(rows.length, 'company', 'companies')}, ${count(periods, 'period', 'periods')}`
  return `${sentenceCase(size)}, data of ${edtfWords(model.version, 'long')}. Paler bands: low confidence. Conduct towards US federal review only; state, EU and UK duties are in Compare.`
}
