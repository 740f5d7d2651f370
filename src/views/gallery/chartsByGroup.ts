import { CHART_GROUPS, registry } from '#charts/registry.ts'

export const chartsByGroup = Object.entries(CHART_GROUPS).map(([group, title]) => ({
  group,
  title,
  charts: registry.filter((chart) => chart.group === group),
}))
