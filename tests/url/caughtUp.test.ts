import { expect, it } from 'vitest'
import { caughtUp } from '#url/keptAlong.ts'

it.each([
  // A version that is chosen, and not shown yet.
  [
    '/compare?who=meta',
    '?who=meta',
    '?who=meta&data=2026-06-26',
    '/compare?who=meta&data=2026-06-26',
  ],
  ['/compare#part', '', '?data=2026-06-26', '/compare?data=2026-06-26#part'],
  // One that is left, with the day that belonged to it.
  [
    '/compare?asof=2026-01-01&data=2026-06-26&sort=name',
    '?asof=2026-01-01&data=2026-06-26',
    '',
    '/compare?sort=name',
  ],
  // What the link itself changes.
  ['/models?data=2026-11-23', '', '?data=2026-06-26', '/models?data=2026-11-23'],
  ['/models', '?data=2026-11-23', '?data=2026-06-26', '/models'],
  // Nothing that a page is read for.
  ['/models?who=meta', '?who=meta', '?who=openai', '/models?who=meta'],
  ['/models?q=a%26data%3D1', '', '?data=2026-06-26', '/models?q=a%26data%3D1&data=2026-06-26'],
])('leads from %s, shown at “%s” and asked at “%s”, to %s', (to, shown, now, there) => {
  expect(caughtUp(to, shown, now)).toBe(there)
})
