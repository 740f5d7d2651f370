type TabName = {
  readonly name: string
  /** Head of what it shows. */
  readonly title: string
  /** Of the part of the page that it shows, as links name it. */
  readonly id: string
}

export type TabNames<Tab extends string> = Readonly<Record<Tab, TabName>>
