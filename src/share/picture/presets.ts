/** In pixels. The plot takes the height that words leave. */
export type Preset = {
  readonly name: string
  readonly use: string
  readonly width: number
  readonly height: number
  readonly title: number
  readonly body: number
  /** The smallest type of anything in it: 7.5 pt on paper, and what a phone or a room can still read. */
  readonly least: number
  /** Longer titles are set smaller until they fit. */
  readonly titleLines: number
  /** Width on paper in millimetres; `null` for screens. A picture for paper may grow in height. */
  readonly paper: number | null
  /** Whether it stands under what it finds, which is not said again then. */
  readonly isUnderFinding?: boolean
}

export const PRESETS = {
  document: {
    name: 'Document',
    use: 'For a text: 16 cm wide on paper; grows with its rows',
    width: 1600,
    height: 900,
    title: 46,
    body: 27,
    least: 27,
    titleLines: 3,
    paper: 160,
  },
  slide: {
    name: 'Slide',
    use: 'For a wide slide',
    width: 1920,
    height: 1080,
    title: 56,
    body: 28,
    least: 24,
    titleLines: 2,
    paper: null,
  },
  social: {
    name: 'Social',
    use: 'For a link preview or a post',
    width: 1200,
    height: 628,
    title: 40,
    body: 22,
    least: 22,
    titleLines: 2,
    paper: null,
  },
  square: {
    name: 'Square',
    use: 'For a post that is seen on phones',
    width: 1080,
    height: 1080,
    title: 46,
    body: 24,
    least: 24,
    titleLines: 3,
    paper: null,
  },
  // In a file of slides, as wide as a slide of 13.33 inches, between a native title and a caption: two pixels a point.
  reportSlide: {
    name: 'Slide',
    use: 'For the slides of a report',
    width: 1920,
    height: 828,
    title: 34,
    body: 24,
    least: 24,
    titleLines: 1,
    paper: null,
    isUnderFinding: true,
  },
} as const satisfies Readonly<Record<string, Preset>>

export type PresetName = keyof typeof PRESETS

/** `transparent` uses the colours of light. */
export type Background = 'light' | 'dark' | 'transparent'
