import { embedParams } from '#url/embed.ts'

/** What an embed's address says beyond its chart's own parameters. What cannot be honoured falls back in silence: it changes nothing of what the chart says. */
export function embedOptions(search: string) {
  const query = new URLSearchParams(search)
  const { theme, controls } = embedParams
  return {
    theme: theme.parse(query.get('theme') ?? '').value ?? theme.fallback,
    controls: controls.parse(query.get('controls') ?? '').value ?? controls.fallback,
  }
}

/** The query without what only an embed understands: for the full page. */
export function withoutOptions(search: string): string {
  const query = new URLSearchParams(search)
  for (const name of Object.keys(embedParams)) query.delete(name)
  return query.toString()
}
