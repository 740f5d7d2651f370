import {
  ClientSideRowModelModule,
  createGrid,
  ExternalFilterModule,
  ModuleRegistry,
} from 'ag-grid-community'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { bearingWords, eventTypeWords } from '#domain/words/words.ts'
import { drawn, element, narrowed, onPress, readRecord, timeOf } from './page.ts'

ModuleRegistry.registerModules([ClientSideRowModelModule, ExternalFilterModule])

type Cell = { readonly data: OversightEvent }

const record = await readRecord()
const rows = record.events.toSorted((a, b) => timeOf(b.date) - timeOf(a.date))
let shown: ReadonlySet<OversightEvent> | null = null
const grid = createGrid(element('plot'), {
  rowData: rows,
  rowHeight: 40,
  columnDefs: [
    { headerName: 'Date', valueGetter: ({ data }: Cell) => edtfWords(data.date), width: 140 },
    { headerName: 'Type', valueGetter: ({ data }: Cell) => eventTypeWords(data.type), width: 180 },
    { headerName: 'Event', field: 'title', flex: 1 },
    {
      headerName: 'Bearing',
      valueGetter: ({ data }: Cell) => bearingWords(data.bearing.direction),
      width: 200,
    },
    { headerName: 'Confidence', field: 'confidence', width: 120 },
  ],
  isExternalFilterPresent: () => shown !== null,
  doesExternalFilterPass: ({ data }: Cell) => shown?.has(data) ?? true,
  onFirstDataRendered: drawn,
  onFilterChanged: drawn,
})
const filter = (next: typeof shown) => {
  shown = next
  grid.onFilterChanged()
}
onPress('narrow', () => filter(new Set(narrowed(record.events))))
onPress('widen', () => filter(null))
