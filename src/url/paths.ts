/** Relative to `BASE_PATH`. */
export const paths = {
  overview: '/',
  timeline: '/timeline',
  compare: '/compare',
  scenarios: '/scenarios',
  models: '/models',
  data: '/data',
  charts: '/charts',
  search: '/search',
  verify: '/verify',
  report: '/report',
  company: (id: string) => `/company/${id}`,
  event: (id: string) => `/event/${id}`,
  embed: (chart: string) => `/embed/${chart}`,
} as const
