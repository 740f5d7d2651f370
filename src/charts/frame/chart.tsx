import type { ComponentType, ReactNode } from 'react'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { LeverId } from '#domain/regimes/levers/levers.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { TableName, Tables } from '#domain/schema/tables.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'
import type { LegendEntry } from '#ui/Legend.tsx'
import type { Address, ValuesOf } from '#url/address.ts'
import { placeOf, type Place } from '#url/place.ts'
import { noteOf } from './noteOf.ts'
import type { Left, Reduction, Reductions } from './reduction.ts'
import type { Table } from './table.ts'
import type { Loadable } from '#ui/lazyPart.ts'

/** What a plot is given. */
export type PlotFrame = {
  /** In CSS pixels. */
  readonly width: number
  /** In CSS pixels, for an elastic plot only; without it the chart's own height. */
  readonly height?: number
  /** Id of the picked record (event, model, cell), if any. */
  readonly picked?: string | null
  readonly onPick?: (id: string) => void
  /** Called with the days that the reader chose in the plot. `isPassing`: the drag is not over. */
  readonly onRange?: (range: DayRange, isPassing: boolean) => void
  /** Called where the reader folds companies that are alike into one lane, or unfolds them. */
  readonly onFold?: (fold: 'silent' | 'none') => void
  /** Called with the id of the column to sort by, or `listed`, and whether the other way round. */
  readonly onSort?: (by: string, isReversed: boolean) => void
  /** More about a cell, shown beside it while it is pointed at or has focus. */
  readonly renderCard?: (id: string) => ReactNode
  /** For a picture or paper: always paths instead of a canvas, and nothing for a pointer. */
  readonly still?: boolean
}

export type PlotProps<Model> = PlotFrame & { readonly model: Model; readonly height: number }

/** What of a chart follows the levers. */
export type Movable = {
  /** Levers that move it, the decisive ones first. */
  readonly levers: readonly LeverId[]
  /** The regimes that it is about: `one` looked at, a `pair`, or `all` whatever is looked at. */
  readonly regimes: 'one' | 'pair' | 'all'
}

/** All that pages, embeds and exports know of a chart. */
export type Shown = {
  readonly id: string
  readonly title: string
  /** The finding, in one or two computed sentences. */
  readonly summary: string
  /** Whether the title says what is found, and the sentence how to read it: then the title is what is cited. */
  readonly titleFinds: boolean
  readonly legend: readonly LegendEntry[]
  readonly table: Table
  /** Caveat of the source line; `null` where there is none. */
  readonly note: string | null
  /** Ids of the sources behind what is shown. */
  readonly sources: readonly string[]
  /** Questions on which the sources behind what is shown disagree, each once. */
  readonly disputes: readonly Dispute[]
  /** The chart's own parameters in words, such as moved levers. */
  readonly conditions: readonly string[]
  readonly height: (width: number) => number
  /** From which on the plot fills any height it is given, in CSS pixels; `null`: it has a height of its own. */
  readonly leastHeight: number | null
  /** Whether the plot is itself an HTML table; a second one is then left out. */
  readonly isTable: boolean
  readonly plot: (frame: PlotFrame) => ReactNode
  readonly place: Place
  /** `null` where no lever moves it. */
  readonly movable: Movable | null
  /** How a picture leaves something out of the plot; loaded when one is drawn. */
  readonly reducing: () => Promise<Reduce>
}

/** The plot with less in it; title, sentence and rows of data stay those of the whole. */
export type Reduce = (by: Reduction) => Pick<Shown, 'legend' | 'height' | 'plot'> & Left

/** The same tables of another data version, for charts that compare two. */
export type Beside<Name extends TableName = TableName> = {
  readonly version: IsoDate
  readonly tables: Pick<Tables, Name>
}

export type Chart<P extends object = object> = {
  readonly id: string
  /** Name in lists, whatever the chart shows. */
  readonly name: string
  readonly needs: readonly TableName[]
  readonly address: Address<P>
  /** Path of the page that shows this chart with its controls and evidence. */
  readonly home: string
  /** `null` where no lever moves it. */
  readonly movable: Movable | null
  readonly plotCode: Loadable
  // Methods, not properties: methods compare bivariantly, so charts of unlike parameters share a list.
  /** The other data version that an address asks for, if any; `show` is then handed its tables too. */
  besideOf?(values: ValuesOf<P>): IsoDate | null
  show(
    tables: Partial<Tables>,
    lens: Lens,
    values: ValuesOf<P>,
    beside?: { readonly version: IsoDate; readonly tables: Partial<Tables> } | null,
  ): Shown
}

/** A chart as its own view sees it: `show` asks for exactly the tables that the definition needs. */
type DefinedChart<P extends object, Name extends TableName> = Omit<Chart<P>, 'show'> & {
  show(
    tables: Pick<Tables, Name>,
    lens: Lens,
    values: ValuesOf<P>,
    beside?: Beside<Name> | null,
  ): Shown
}

export type Definition<P extends object, Name extends TableName, Model> = {
  readonly id: string
  readonly name: string
  readonly needs: readonly Name[]
  readonly address: Address<P>
  readonly home: string
  /** Where the page depends on what is shown, such as the page of one company. */
  homeOf?(model: Model): string
  /** What it drew where the address leaves that to a default that follows the data: a link that lasts says it. */
  drawn?(model: Model): Partial<ValuesOf<P>>
  /** For a chart that follows the levers. */
  readonly movable?: Movable
  besideOf?(values: ValuesOf<P>): IsoDate | null
  select(
    tables: Pick<Tables, Name>,
    lens: Lens,
    values: ValuesOf<P>,
    beside: Beside<Name> | null,
  ): Model
  title(model: Model): string
  summary(model: Model): string
  readonly titleFinds?: boolean
  table(model: Model): Table
  legend?(model: Model): readonly LegendEntry[]
  note?(model: Model): string | null
  sources?(model: Model): readonly string[]
  conditions?(model: Model): readonly string[]
  disputes?(model: Model): readonly Dispute[]
  /** Height in CSS pixels at a width; charts of rows grow with their rows. */
  height(model: Model, width: number): number
  /** For charts of two days: `select` is handed the tables as they are, and looks at each day itself. */
  readonly looksBack?: 'itself'
  /** Of a plot that fills any height; below this it says nothing. In CSS pixels. */
  readonly leastHeight?: number
  readonly isTable?: boolean
  readonly reductions?: () => Promise<Reductions<NoInfer<Model>>>
  readonly Plot: ComponentType<PlotProps<Model>> & Partial<Loadable>
}

/** `select` runs once; title, summary, table and plot read its result. */
export function defineChart<P extends object, const Name extends TableName, Model>(
  definition: Definition<P, Name, Model>,
): DefinedChart<P, Name> {
  const { id, name, needs, address, home, movable = null, Plot } = definition
  return {
    id,
    name,
    needs,
    address,
    home,
    movable,
    plotCode: { load: async () => Plot.load?.() },
    ...(definition.besideOf && { besideOf: (values) => definition.besideOf?.(values) ?? null }),
    show(
      tables: Pick<Tables, Name>,
      lens: Lens,
      values: ValuesOf<P>,
      beside: Beside<Name> | null = null,
    ) {
      const model = definition.select(
        definition.looksBack === 'itself' ? tables : seenTables(tables, lens),
        lens,
        values,
        beside,
      )
      const drawn = (one: Model) => {
        const height = (width: number) => definition.height(one, width)
        return {
          legend: definition.legend?.(one) ?? [],
          height,
          plot: (frame: PlotFrame) => (
            <Plot {...frame} model={one} height={frame.height ?? height(frame.width)} />
          ),
        }
      }
      let table: Table | undefined
      return {
        id,
        title: definition.title(model),
        summary: definition.summary(model),
        titleFinds: definition.titleFinds ?? false,
        ...drawn(model),
        // On demand: thousands of rows that few readers open.
        get table() {
          table ??= definition.table(model)
          return table
        },
        note: noteOf(definition.note?.(model) ?? null, needs, lens),
        get disputes() {
          return [...new Set(definition.disputes?.(model) ?? [])]
        },
        get sources() {
          return definition.sources?.(model) ?? []
        },
        get conditions() {
          return definition.conditions?.(model) ?? []
        },
        leastHeight: definition.leastHeight ?? null,
        isTable: definition.isTable ?? false,
        movable,
        reducing: () =>
          import('./reduction.ts').then(({ reducing }) =>
            reducing(definition.reductions, model, drawn),
          ),
        place: placeOf(
          address,
          definition.homeOf?.(model) ?? home,
          lens,
          values,
          definition.drawn?.(model),
        ),
      }
    },
  }
}
