// As much of the packages as is used here: they are fetched when the bench first runs, and are no dependencies.

declare module 'echarts/core' {
  type Chart = {
    setOption(option: object, how?: object): void
    dispatchAction(action: object): void
    on(name: string, answer: () => void): void
  }
  export function use(parts: readonly unknown[]): void
  export function init(element: HTMLElement, theme: null, options: object): Chart
}
declare module 'echarts/charts' {
  export const CustomChart: unknown
  export const ScatterChart: unknown
}
declare module 'echarts/components' {
  export const DataZoomInsideComponent: unknown
  export const GridComponent: unknown
  export const TooltipComponent: unknown
}
declare module 'echarts/renderers' {
  export const CanvasRenderer: unknown
}

declare module 'uplot' {
  type Scale = { readonly min: number; readonly max: number }
  // oxlint-disable-next-line import/no-default-export -- it is how the package is made
  export default class UPlot {
    constructor(options: object, data: unknown, element: HTMLElement)
    readonly ctx: CanvasRenderingContext2D
    readonly data: readonly (readonly [Float64Array, Float64Array] | null)[]
    readonly scales: Readonly<Record<string, Scale>>
    setData(data: unknown, isReset: boolean): void
    setScale(name: string, range: Scale): void
    redraw(isNew: boolean): void
    valToPos(value: number, scale: string, isCanvas: boolean): number
  }
}
declare module 'uplot/dist/uPlot.min.css' {}

declare module 'ag-grid-community' {
  type Grid = { setGridOption(name: string, value: unknown): void; onFilterChanged(): void }
  export const ModuleRegistry: { registerModules(modules: readonly unknown[]): void }
  export const ClientSideRowModelModule: unknown
  export const ExternalFilterModule: unknown
  export function createGrid(element: HTMLElement, options: object): Grid
}
