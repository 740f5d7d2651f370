import { REACH_BANDS, type ReachBand } from '#domain/regimes/rule/reach.ts'

/** What stands open beside the bars: the models of one part of a bar, or the rule of a regime. */
export type OpenedCell =
  | { readonly kind: 'part'; readonly scenario: string; readonly band: ReachBand }
  | { readonly kind: 'rule'; readonly scenario: string }

/** `part.two-tier.must-pass`, `rule.two-tier`; `null` for cells that stand in a tab. */
export function openedOf(cell: string | null): OpenedCell | null {
  const [kind, scenario = '', name] = (cell ?? '').split('.')
  if (kind === 'rule') return { kind, scenario }
  const band = REACH_BANDS.find((one) => one === name)
  return kind === 'part' && band ? { kind, scenario, band } : null
}

export function isOf(cell: string | null, scenario: string, band: ReachBand): boolean {
  const opened = openedOf(cell)
  return opened?.kind === 'part' && opened.scenario === scenario && opened.band === band
}
