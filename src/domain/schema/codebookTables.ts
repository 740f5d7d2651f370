import * as z from 'zod/mini'
import { citations } from './evidenceSchema.ts'
import { edtfDate, orNull, slug, words } from './field.ts'
import { stanceValue } from './recordTables.ts'

/** One entry of the codebook: a term and what it means, in the order in which it is read. */
export const codebookEntry = z.strictObject({
  id: slug,
  section: z.enum([
    'scope',
    'excludes',
    'stance',
    'decision-rule',
    'splitting',
    'confidence',
    'commitment-status',
    'source-field',
    'reliability',
  ]),
  term: words,
  definition: words,
  /** What has to be shown for this value to be coded. */
  evidenceNeeded: orNull(words),
  note: orNull(words),
  /** How far two coders agree; of entries on reliability, where it was measured. */
  agreement: orNull(
    z.strictObject({
      of: z.enum(['cells', 'periods']),
      compared: z.int().check(z.positive()),
      agreed: z.int().check(z.nonnegative()),
      /** Cohen’s kappa: agreement beyond what chance would give; 1 is full. */
      kappa: z.number(),
    }),
  ),
})
export type CodebookEntry = z.infer<typeof codebookEntry>

/** Something that companies sign, join, publish or are graded by. */
export const instrument = z.strictObject({
  id: slug,
  name: words,
  /** A name short enough for a column head. */
  shortName: words,
  date: orNull(edtfDate),
  kind: z.enum([
    'pledge',
    'agreement',
    'code',
    'publication',
    'membership',
    'framework',
    'law',
    'access',
    'context',
    'index',
  ]),
})
export type Instrument = z.infer<typeof instrument>

/** A column of the comparison. */
export const dimension = z.strictObject({
  id: slug,
  name: words,
  definition: words,
})
export type Dimension = z.infer<typeof dimension>

/** How one outside source labelled a company, beside this codebook's own value. */
export const coding = z.strictObject({
  id: slug,
  codedSource: slug,
  codedAt: edtfDate,
  company: slug,
  label: stanceValue,
  participation: orNull(words),
  thisCodebook: orNull(stanceValue),
  agreement: orNull(z.enum(['agree', 'agree-on-label-only', 'disagree'])),
  note: orNull(words),
  evidence: citations,
})
export type Coding = z.infer<typeof coding>
