/** What a picture may leave out of its plot, so that the rest can be read at its size. */
export type Fold = {
  readonly id: string
  /** What is done, in sentence case: `Fold the 11 silent`. */
  readonly label: string
  /** What the picture then says of it, as a sentence; empty where it shows that itself. */
  readonly said: string
  /** Whether only the sentence speaks of it, so that nothing is missed where that is left out too. */
  readonly isOfSentence?: boolean
}

/** Rows or columns of which a picture may show only the first. */
export type Cut = {
  /** Of each, in the order of the plot. */
  readonly names: readonly string[]
  /** What they are called: `companies`. */
  readonly what: string
}

export type Reduction = {
  /** Ids of what is folded. */
  readonly folds: readonly string[]
  /** How many are drawn; `null`: all. */
  readonly rows: number | null
  readonly columns: number | null
}

export const WHOLE: Reduction = { folds: [], rows: null, columns: null }

/** How a chart leaves something out: a model with less in it, drawn by the same plot. */
export type Reductions<Model> = {
  /** In the order in which they are tried; absent ones have nothing to fold. */
  // Methods, not properties: they compare bivariantly, so a chart's model is found from what it selects.
  folds?(model: Model): readonly (Fold & { readonly folded: Model })[]
  readonly rows?: CutOf<Model>
  readonly columns?: CutOf<Model>
}

type CutOf<Model> = {
  of(model: Model): Cut
  first(model: Model, many: number): Model
}

/** What else could be left out; a cut is `null` where the plot has none. */
export type Left = {
  readonly folds: readonly Fold[]
  readonly rows: Cut | null
  readonly columns: Cut | null
}

/** Draws a model with less in it, and says what else could be left out. */
export async function reducing<Model, Drawn>(
  load: (() => Promise<Reductions<Model>>) | undefined,
  model: Model,
  drawn: (model: Model) => Drawn,
): Promise<(by: Reduction) => Drawn & Left> {
  const reductions: Reductions<Model> = (await load?.()) ?? {}
  return (by) => {
    const reduced = reducedModel(reductions, model, by)
    return {
      ...drawn(reduced),
      folds: reductions.folds?.(reduced) ?? [],
      rows: reductions.rows?.of(reduced) ?? null,
      columns: reductions.columns?.of(reduced) ?? null,
    }
  }
}

function reducedModel<Model>(
  by: Reductions<Model>,
  model: Model,
  { folds, rows, columns }: Reduction,
): Model {
  let reduced = model
  for (const id of folds) {
    // A later fold folds what an earlier one left.
    reduced = by.folds?.(reduced).find((one) => one.id === id)?.folded ?? reduced
  }
  if (rows !== null) reduced = by.rows?.first(reduced, rows) ?? reduced
  if (columns !== null) reduced = by.columns?.first(reduced, columns) ?? reduced
  return reduced
}

/** The same where the model stands within another. */
export function reductionsWithin<Model, Outer extends { readonly model: Model }>(
  inner: Reductions<Model> = {},
): Reductions<Outer> {
  const cut = (own: CutOf<Model>): CutOf<Outer> => ({
    of: ({ model }) => own.of(model),
    first: (outer, many) => ({ ...outer, model: own.first(outer.model, many) }),
  })
  return {
    folds: (outer) =>
      (inner.folds?.(outer.model) ?? []).map((fold) => ({
        ...fold,
        folded: { ...outer, model: fold.folded },
      })),
    ...(inner.rows && { rows: cut(inner.rows) }),
    ...(inner.columns && { columns: cut(inner.columns) }),
  }
}

type Named = { readonly name: string }

type OfRows = { readonly rows: readonly Named[] }

/** Of a model with a list of rows, each with a name. */
export const rowsCut = (what: string) => ({
  of: ({ rows }: OfRows): Cut => ({ what, names: rows.map(({ name }) => name) }),
  first: <Model extends OfRows>(model: Model, kept: number): Model => ({
    ...model,
    rows: model.rows.slice(0, kept),
  }),
})

/** The first rows of all groups; groups without any go. */
export function firstOfGroups<Group extends { readonly rows: readonly unknown[] }>(
  groups: readonly Group[],
  kept: number,
): readonly Group[] {
  let room = kept
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, room))
    room -= rows.length
    return rows.length === 0 ? [] : { ...group, rows }
  })
}
