import * as z from 'zod/mini'
import { figureProvenance, type Provenance } from '#share/picture/figureProvenance.ts'
import { contentHash } from '#share/picture/provenance.ts'
import { pixelBytes, pngChunks, pngText } from '#share/picture/pngChunks.ts'
import { unescapeMarkup } from '#ui/markup.ts'

/** A file that cannot be traced back; `why` is for the reader. */
export type Unread = {
  readonly kind: 'foreign' | 'doctored'
  readonly title: string
  readonly why: string
}

type ReadFigure =
  | Unread
  | {
      readonly kind: 'ours'
      readonly provenance: Provenance
      /** `true`: the content has the hash of its provenance; `null`: that cannot be told. */
      readonly isWhole: true | null
    }

/** By their first bytes. */
const OTHER_PICTURES = [
  { name: 'JPEG', begins: [0xff, 0xd8, 0xff] },
  { name: 'GIF', begins: [0x47, 0x49, 0x46, 0x38] },
  { name: 'WebP', begins: [0x52, 0x49, 0x46, 0x46] },
  { name: 'PDF', begins: [0x25, 0x50, 0x44, 0x46] },
] as const

const SAVED_AGAIN =
  'The site exports PNG and SVG: another program saved it again, and what made the picture was lost on the way. Type the short address at its foot instead.'

/** PNG chunks that change what is seen and that our pictures never have. */
const FOREIGN_PARTS = ['acTL', 'fcTL', 'fdAT', 'PLTE', 'tRNS']

/**
 * Reads the provenance of an exported picture. The bytes may come from anybody: they are only searched and hashed,
 * never drawn, run or put into the page.
 */
export async function readFigure(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFigure> {
  if (bytes[0] === 0x89) return readPng(bytes)
  const other = OTHER_PICTURES.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))
  if (other) return foreign(`It is a ${other.name}. ${SAVED_AGAIN}`)
  const text = textOf(bytes)
  if (text === null || !/^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(text)) {
    return foreign(
      'It is neither a PNG nor an SVG. Only the pictures that the site exports carry provenance.',
    )
  }
  return readSvg(text)
}

async function readPng(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFigure> {
  const chunks = pngChunks(bytes)
  if (!chunks) return foreign('The file is no complete PNG; it may have been cut on the way.')
  const text = pngText(chunks)
  if (text === null) return foreign(NO_PROVENANCE)
  const added = chunks.find(({ type }) => FOREIGN_PARTS.includes(type))
  if (added) return doctored(`It holds a part that no picture of ours has (${added.type}).`)
  return judged(text, pixelBytes(chunks))
}

async function readSvg(svg: string): Promise<ReadFigure> {
  const text = svgProvenance(svg)
  if (text === null) return foreign(NO_PROVENANCE)
  return judged(text, bareSvg(svg))
}

async function judged(
  text: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<ReadFigure> {
  const said = parsed(text)
  if (older.safeParse(said).success) return OLDER
  const read = figureProvenance.safeParse(said)
  if (!read.success) return doctored('Its provenance is there, but damaged or of a newer kind.')
  const provenance = read.data
  const hash = await contentHash(content, text)
  if (provenance.content === null) return UNHASHED
  if (hash === null) return { kind: 'ours', provenance, isWhole: null }
  if (hash !== provenance.content) {
    return doctored(
      'What it shows, or what its provenance says, is not what was exported: its content has another hash.',
    )
  }
  return { kind: 'ours', provenance, isWhole: true }
}

const NO_PROVENANCE =
  'It carries no provenance of Oversight Atlas. Screenshots, and pictures that another program saved again, lose theirs.'

const older = z.object({ atlas: figureProvenance.shape.atlas, mark: z.literal(1) })

const OLDER: Unread = {
  kind: 'foreign',
  title: 'This picture is of an older kind',
  why: 'It cannot be checked: until November 2026 the hash did not cover what the provenance says. Export it again for one that can.',
}

const UNHASHED: Unread = {
  kind: 'foreign',
  title: 'This picture carries no hash',
  why: 'It was exported where none could be made, or its hash was taken out: whether it was changed cannot be told.',
}

const foreign = (why: string): Unread => ({
  kind: 'foreign',
  title: 'This file is not known here',
  why,
})

const doctored = (why: string): Unread => ({
  kind: 'doctored',
  title: 'This file was changed after it was exported',
  why,
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** As `svgFile.ts` writes it. Its text is escaped, so it contains no `<`. */
const PROVENANCE =
  /<metadata><figure xmlns="urn:oversight-atlas:figure" by="Oversight Atlas">([^<]*)<\/figure><\/metadata>/
const EMPTY =
  '<metadata><figure xmlns="urn:oversight-atlas:figure" by="Oversight Atlas"/></metadata>'
const FONT =
  /<defs><style>@font-face\{font-family:'Public Sans Variable';font-weight:100 900;src:url\(data:[\w/.;+-]*,[A-Za-z0-9+/=]*\) format\('woff2'\)\}<\/style><\/defs>/

/** `null` where there is none. Read as text: a foreign SVG must never become elements. */
function svgProvenance(svg: string): string | null {
  const text = PROVENANCE.exec(svg)?.[1]
  return text === undefined ? null : unescapeMarkup(text)
}

/** Without provenance and font: what its hash was taken of. */
const bareSvg = (svg: string) => svg.replace(PROVENANCE, EMPTY).replace(FONT, '<defs/>')
