import type { QueryClient } from '#queries/queryClient.ts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import Presentation from 'pptxgenjs'
import type { Source } from '#domain/schema/recordTables.ts'
import { LICENCE, PUBLISHER } from '#share/cite/reference.ts'
import { altText } from '#share/picture/captions.ts'
import { palette } from '#share/picture/palette.ts'
import { PRESETS } from '#share/picture/presets.ts'
import { sourceWords } from '#share/sourceWords.ts'
import {
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
import type { Draw } from './drawFigures.ts'
import { noteNumbers } from './endNotes.ts'
import { pngSize } from './pngSize.ts'
import { absentFigureWords, type Report, type Saved } from './reportFiles.ts'

/**
 * A slide for each figure: what it finds as native title, the picture, its source; all else in the notes.
 *
 * @throws {Error} in words for the reader, where no figure can be drawn or a table cannot be read
 */
export async function reportPptx(client: QueryClient, report: Report, draw?: Draw): Promise<Saved> {
  const { parts, missing, lines } = await drawnDocument(
    client,
    report,
    ['reportSlide', 'slide'],
    draw,
  )
  const deck = new Presentation()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = report.title
  deck.subject = lines[0] ?? ''
  deck.author = PUBLISHER
  deck.company = PUBLISHER
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT }
  defineMasters(deck)
  const opening = deck.addSlide({ masterName: OPENING })
  opening.addText(report.title, { placeholder: 'title' })
  opening.addText(
    [
      ...lines.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 8 } })),
      { text: 'This report, live', options: { hyperlink: { url: report.address } } },
    ],
    { placeholder: 'body' },
  )
  opening.addNotes(`This report, live: ${report.address}`)
  byNumber(
    parts,
    missing,
    (one) => () => figureSlide(deck, one, parts),
    (one) => () => {
      const slide = deck.addSlide({ masterName: FIGURE })
      slide.addText(`Figure ${one.number}${absentFigureWords(one)}`, { placeholder: 'title' })
    },
  ).forEach((add) => add())
  const written = await deck.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error('The slides could not be written.')
  const file = new Blob([withNoteParagraphs(written)], { type: MIME })
  return { file, missing }
}

function figureSlide(deck: Presentation, figure: DocumentFigure, parts: DocumentParts): void {
  const { number, shown, facts, note, png } = figure
  const title = headingOf(figure)
  const caption = `Figure ${number}. ${sourceWords(shown, facts)}`
  const isRoomy = note.length + caption.length <= MOST_UNDER
  const slide = deck.addSlide({ masterName: FIGURE })
  slide.addText([{ text: title, options: { fontSize: titleSize(title) } }], {
    placeholder: 'title',
  })
  slide.addImage({
    data: `image/png;base64,${base64(png)}`,
    ...placed(pngSize(png)),
    altText: altText(shown),
    objectName: `Figure ${number}`,
  })
  slide.addText(
    [
      ...(note === ''
        ? []
        : [{ text: isRoomy ? note : NOTE_ELSEWHERE, options: { breakLine: true } }]),
      { text: `${caption} `, options: { color: GREY } },
      { text: 'Open with its evidence', options: { hyperlink: { url: facts.link } } },
    ],
    { placeholder: 'body' },
  )
  slide.addNotes(notesOf(figure, parts))
}

/** Characters for which there is room under a picture. */
const MOST_UNDER = 450
const NOTE_ELSEWHERE = 'A longer note on this figure stands in the speaker notes.'

/** What a speaker is asked: what is seen, what must be known of it, who disagrees, and where it is from. */
function notesOf(figure: DocumentFigure, { notes }: DocumentParts): string {
  const { shown, note, disputes, sources } = figure
  const blocks = [
    [altText(shown), note].filter(Boolean),
    caveatsOf(figure),
    disputes.length === 0
      ? []
      : ['Where sources disagree:', ...disputes.flatMap((one) => disputeLines(one, notes))],
    sources.length === 0
      ? []
      : [
          `Sources ${noteNumbers(sources, notes)}:`,
          ...sources.map((one) => numberedSource(one, notes)),
        ],
    [`With its evidence: ${linkWords(figure)}`],
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const numberedSource = (source: Source, notes: readonly Source[]) =>
  [`${notes.findIndex(({ id }) => id === source.id) + 1}. ${sourceLine(source)}`, source.url]
    .filter(Boolean)
    .join(', ')

/** The library writes all notes of a slide as one paragraph, whose line ends some programs take for spaces. */
function withNoteParagraphs(deck: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(deck)
  for (const [name, bytes] of Object.entries(files)) {
    if (!/notesSlide\d+\.xml$/.test(name)) continue
    files[name] = strToU8(
      strFromU8(bytes).replaceAll(/\r?\n(?=[^<>]*<\/a:t>)/g, '</a:t></a:r></a:p><a:p><a:r><a:t>'),
    )
  }
  return zipSync(files)
}

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

const FONT = 'Arial'
const GREY = '555555'
const OPENING = 'Opening'
const FIGURE = 'Figure'

/** Sizes of type, in points; a title is set smaller the longer it is. */
const POINTS = { cover: 36, titles: [24, 19, 15], body: 14, caption: 10.5, foot: 10 } as const

/** In inches, as all that follows. */
const SLIDE = { w: 13.333, h: 7.5 }
/** Where the words of a picture begin. */
const MARGIN = SLIDE.w * 0.04
const WIDTH = SLIDE.w - 2 * MARGIN
const { width, height } = PRESETS.reportSlide
/** Room for a picture, as large as it is laid out, so that its letters have 12 pt. */
const PICTURE = { x: 0, y: 0.85, w: SLIDE.w, h: (SLIDE.w * height) / width }

/** One that needed a whole slide stands smaller, with letters of 9 pt. */
function placed(size: ReturnType<typeof pngSize>) {
  const scale = Math.min(PICTURE.w / size.width, PICTURE.h / size.height)
  const [w, h] = [size.width * scale, size.height * scale]
  return { x: PICTURE.x + (PICTURE.w - w) / 2, y: PICTURE.y, w, h }
}

const CAPTION = { x: MARGIN, y: 6.65, w: WIDTH - 0.8, h: 0.65 }

function defineMasters(deck: Presentation): void {
  const wide = {
    x: MARGIN,
    w: WIDTH,
    color: '000000',
    margin: 0,
    align: 'left',
  } as const
  const background = { color: palette('light')['--paper']?.slice(1) ?? 'FFFFFF' }
  const place = (
    name: 'title' | 'body',
    options: Omit<Presentation.PlaceholderProps, 'name' | 'type'>,
  ) => ({ placeholder: { options: { name, type: name, ...options }, text: '' } })
  const foot = {
    text: {
      text: `${PUBLISHER} · ${LICENCE.name}`,
      options: { ...wide, y: 7.05, h: 0.3, fontSize: POINTS.foot, color: GREY },
    },
  }
  const slideNumber = {
    x: SLIDE.w - 1,
    y: 7.05,
    w: 0.6,
    h: 0.3,
    fontSize: POINTS.foot,
    color: GREY,
  }
  deck.defineSlideMaster({
    title: OPENING,
    background,
    objects: [
      place('title', {
        ...wide,
        y: 2,
        h: 1.6,
        fontSize: POINTS.cover,
        bold: true,
        valign: 'bottom',
      }),
      place('body', { ...wide, y: 3.8, h: 2.6, fontSize: POINTS.body, valign: 'top' }),
      foot,
    ],
  })
  deck.defineSlideMaster({
    title: FIGURE,
    // The paper of the pictures.
    background,
    objects: [
      place('title', {
        ...wide,
        y: 0.15,
        h: 0.75,
        fontSize: POINTS.titles[0],
        bold: true,
        valign: 'middle',
      }),
      place('body', {
        ...wide,
        ...CAPTION,
        fontSize: POINTS.caption,
        valign: 'top',
      }),
    ],
    slideNumber,
  })
}

/** A finding of two sentences still fits in its place, on two lines. */
const titleSize = ({ length }: string) => POINTS.titles[length <= 65 ? 0 : length <= 160 ? 1 : 2]

function base64(bytes: Uint8Array): string {
  let text = ''
  // In parts: an engine takes only so many arguments at once.
  for (let at = 0; at < bytes.length; at += PART) {
    text += String.fromCharCode(...bytes.subarray(at, at + PART))
  }
  return btoa(text)
}

const PART = 0x80_00
