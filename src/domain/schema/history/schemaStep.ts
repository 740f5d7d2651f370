/** A row as it stands in a file, before it is checked. */
export type RawRow = Readonly<Record<string, unknown>>

/** How rows of one schema number become rows of the next. Pure: files keep what they say, readers see the newer shape. */
export type SchemaStep = {
  /** Tables that begin with this step. A version from before has no file of them, and is read as having no rows. */
  readonly adds?: readonly string[]
  /** By table; one that is not named keeps its rows as they are. */
  readonly rows?: Readonly<Record<string, (row: RawRow) => RawRow>>
}
