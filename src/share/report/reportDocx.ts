import type { QueryClient } from '#queries/queryClient.ts'
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  SimpleField,
  TextRun,
  type ParagraphChild,
  type Table,
} from 'docx'
import { powersOfTen } from '#domain/words/powersOfTen.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'
import { PUBLISHER } from '#share/cite/reference.ts'
import { altText } from '#share/picture/captions.ts'
import {
  captionOf,
  caveatsOf,
  disputeLines,
  drawnDocument,
  headingOf,
  byNumber,
  linkWords,
  sourceLine,
  type DocumentFigure,
  type DocumentParts,
} from './documentFigures.ts'
import { foot, PAGE, SOURCES, STYLES, TEXT_WIDTH } from './docxLook.ts'
import { docxTable, noTableWords } from './docxTable.ts'
import type { Draw } from './drawFigures.ts'
import { pngSize } from './pngSize.ts'
import { absentFigureWords, type Report, type Saved } from './reportFiles.ts'

/**
 * A text with native headings, captions and tables, alternative texts, and numbered sources.
 *
 * @throws {Error} in words for the reader, where no figure can be drawn or a table cannot be read
 */
export async function reportDocx(client: QueryClient, report: Report, draw?: Draw): Promise<Saved> {
  const { parts, missing, lines } = await drawnDocument(client, report, ['document'], draw)
  const tables = parts.figures.map((one) => docxTable(one, TEXT_WIDTH))
  const written = byNumber(
    parts,
    missing,
    (one, index): Part => [
      ...figurePart(one, parts),
      ...tablePart(one, tables[index] ?? null, tables.slice(0, index + 1).filter(Boolean).length),
    ],
    (one): Part => [numbered('Figure', one.number, absentFigureWords(one))],
  )
  const document = new Document({
    title: report.title,
    creator: PUBLISHER,
    lastModifiedBy: PUBLISHER,
    description: `${lines.join(' ')} ${report.address}`,
    keywords: parts.figures.map(({ shown }) => shown.title).join('; '),
    styles: STYLES,
    numbering: { config: [SOURCES] },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: foot() },
        children: [
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          small('This report, live: ', link(report.address, 'open it with its evidence')),
          ...written.flat(),
          ...disputesPart(parts),
          ...sourcesPart(parts),
          heading('Data'),
          ...lines.map((line) => small(line)),
        ],
      },
    ],
  })
  return { file: await Packer.toBlob(document), missing }
}

type Part = readonly (Paragraph | Table)[]

function figurePart(figure: DocumentFigure, { notes }: DocumentParts): Part {
  const { number, shown, note, disputes, facts } = figure
  return [
    heading(headingOf(figure)),
    // With the picture on its page.
    ...(shown.titleFinds ? [powersOfTen(shown.summary)] : []).map(
      (text) => new Paragraph({ text, ...KEPT }),
    ),
    ...note
      .split(/\n+/)
      .filter(Boolean)
      .map((text) => new Paragraph({ text, style: 'Note', ...KEPT })),
    new Paragraph({ keepNext: true, children: [picture(figure)] }),
    numbered('Figure', number, `. ${captionOf(figure, notes)}`),
    ...caveatsOf(figure).map((caveat) => small(caveat)),
    ...(disputes.length === 0 ? [] : [small(disagreeWords(disputes))]),
    small('With its evidence: ', link(facts.link, linkWords(figure))),
  ]
}

const KEPT = { keepNext: true, keepLines: true } as const

/** Named here only where they are few. */
function disagreeWords(disputes: readonly Dispute[]): string {
  const named = disputes.map(({ question }) => question).join(' ')
  if (disputes.length <= 3) return `Sources disagree: ${named} See “${DISPUTES}”.`
  return `Sources disagree about ${disputes.length} questions behind this figure, see “${DISPUTES}”.`
}

const DISPUTES = 'Where sources disagree'

/** @param number of the table, among those that are there */
function tablePart(figure: DocumentFigure, table: Table | null, number: number): Part {
  if (!table) return [small(noTableWords(figure))]
  return [
    numbered('Table', number, `. The numbers of figure ${figure.number}.`, true),
    table,
    new Paragraph({ style: 'Small' }),
  ]
}

/** Each question once, whichever figures rest on it. */
function disputesPart({ figures, notes }: DocumentParts): Part {
  const disputes = [
    ...new Map(figures.flatMap(({ disputes }) => disputes).map((one) => [one.id, one])).values(),
  ]
  if (disputes.length === 0) return []
  return [
    heading(DISPUTES),
    ...disputes.flatMap((dispute) => {
      const [question = '', ...lines] = disputeLines(dispute, notes)
      return [
        new Paragraph({ text: question, heading: HeadingLevel.HEADING_2 }),
        ...lines.map((line) => small(line)),
      ]
    }),
  ]
}

function sourcesPart({ notes }: DocumentParts): Part {
  if (notes.length === 0) return []
  return [
    heading('Sources'),
    ...notes.map(
      (source) =>
        new Paragraph({
          style: 'Source',
          numbering: { reference: SOURCES.reference, level: 0 },
          children: [
            new TextRun(`${sourceLine(source)}${source.url === null ? '' : ', '}`),
            ...(source.url === null ? [] : [link(source.url, source.url)]),
          ],
        }),
    ),
  ]
}

/** In pixels of 96 to an inch: as wide as the text, or as high as leaves room for heading and caption. */
const MOST = { width: 604, height: 700 }

function picture({ png, shown }: DocumentFigure): ImageRun {
  const { width, height } = pngSize(png)
  const scale = Math.min(MOST.width / width, MOST.height / height)
  const description = altText(shown)
  return new ImageRun({
    // Not the SVG: word processors draw its hatches and letters each in their own way.
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: shown.id, title: shown.title, description },
  })
}

/** A native caption: lists of figures and references to them find it, and its number follows where it is moved. */
function numbered(label: 'Figure' | 'Table', number: number, words: string, keepNext = false) {
  const field = new SimpleField(`SEQ ${label} \\* ARABIC`, String(number))
  return new Paragraph({
    style: 'Caption',
    keepNext,
    children: [new TextRun({ text: `${label} `, bold: true }), field, new TextRun(words)],
  })
}

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })

const small = (text: string, ...more: readonly ParagraphChild[]) =>
  new Paragraph({ style: 'Small', children: [new TextRun(text), ...more] })

const link = (address: string, words: string) =>
  new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: words, style: 'Hyperlink' })],
  })
