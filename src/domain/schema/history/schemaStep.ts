/** A row of a file, before it is checked. */
export type RawRow = Readonly<Record<string, unknown>>

/** Turns rows of one schema number into rows of the next. Pure. */
export type SchemaStep = {
  /** Tables new with this step; an older version has no file of them, which reads as no rows. */
  readonly adds?: readonly string[]
  /** By table; other tables keep their rows. */
  readonly rows?: Readonly<Record<string, (row: RawRow) => RawRow>>
}
