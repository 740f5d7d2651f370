import * as z from 'zod/mini'

const sha256 = z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/)))

const drawn = z.object({
  preset: z.enum(['document', 'slide', 'social', 'square', 'reportSlide']),
  background: z.enum(['light', 'dark', 'transparent']),
  withSentence: z.boolean(),
  withKey: z.boolean(),
  // A file may say anything.
  folds: z.readonly(z.array(z.string()).check(z.maxLength(20))),
})
export type Drawn = z.infer<typeof drawn>

/** What a picture says of itself, for checking it years later. */
export const figureProvenance = z.object({
  atlas: z.literal('oversight-atlas figure'),
  /** The edition of these fields. 2: `content` covers the provenance. In 1 it covered only the drawing. */
  mark: z.literal(2),
  chart: z.string(),
  title: z.string(),
  summary: z.string(),
  /** Path and query of the embed that draws it again, pinned. */
  embed: z.string(),
  /** The view with its evidence, pinned. */
  address: z.string(),
  citation: z.string(),
  dataVersion: z.string(),
  asOf: z.string(),
  /** Hash of the published files of the data version. */
  data: sha256,
  /** Hash of each row behind the picture, in order: its first sixteen digits. */
  rows: z.readonly(z.array(z.string())),
  /** How the picture was laid out, for drawing it again beside it; older ones do not say. */
  drawn: z.optional(drawn),
  /** Hash of what can be seen, and of this provenance with this field empty. */
  content: sha256,
})
export type Provenance = z.infer<typeof figureProvenance>
