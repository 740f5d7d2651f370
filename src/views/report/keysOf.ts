import type { TrayFigure } from '#url/tray.ts'

/** React keys that move with their figures; a figure may occur twice. */
export function keysOf(figures: readonly TrayFigure[]): readonly string[] {
  const seen = new Map<string, number>()
  return figures.map(({ chart, query }) => {
    const key = `${chart} ${query}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return `${times} ${key}`
  })
}
