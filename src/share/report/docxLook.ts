import {
  AlignmentType,
  Footer,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  type IPropertiesOptions,
} from 'docx'
import { LICENCE, PUBLISHER } from '#share/cite/reference.ts'

/** Twentieths of a point in a centimetre. */
const CM = 567

/** A4. What is written is as wide as pictures for a document are. */
export const TEXT_WIDTH = 16 * CM

export const PAGE = {
  size: { width: 21 * CM, height: Math.round(29.7 * CM) },
  margin: { top: 2.2 * CM, bottom: 2.2 * CM, left: 2.5 * CM, right: 2.5 * CM },
}

const GREY = '555555'

/** A font that every word processor has, or has one of the same widths for. */
const FONT = 'Arial'

/** Sizes are in half points. */
export const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'en-US' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: FONT, size: 40, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { font: FONT, size: 28, bold: true, color: '000000' },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font: FONT, size: 22, bold: true, color: '000000' },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true, keepLines: true },
    },
    caption: {
      run: { font: FONT, size: 18, color: GREY },
      paragraph: { spacing: { before: 60, after: 120 }, keepLines: true },
    },
  },
  paragraphStyles: [
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 18, color: GREY } },
    { id: 'Note', name: 'Note', basedOn: 'Normal', paragraph: { indent: { left: 340 } } },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      run: { size: 16 },
      paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 17 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', run: { bold: true } },
  ],
}

/** Of the list of sources. */
export const SOURCES = {
  reference: 'sources',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 567, hanging: 567 } } },
    },
  ],
}

/** Who published it, on what terms, and the page. */
export const foot = () =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [
              `${PUBLISHER} · ${LICENCE.name} · page `,
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
