import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAddress } from '#url/address.ts'
import { embedDefaults } from '#url/embed.ts'
import { companyHref, pageHref, timelineHref } from '#url/hrefs.ts'
import { overviewAddress } from '#url/overview.ts'
import { stepOrNull } from '#url/param.ts'
import { placeOf } from '#url/place.ts'
import { lensOf } from '#url/shared.ts'
import { storyEmbedHref, storyHref } from '#url/story.ts'

const here = (search: string) => readAddress(overviewAddress, search).values

it('reads back any step that it writes', () => {
  const anyStep = fc
    .tuple(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), fc.nat(999))
    .map(([story, step]) => `${story}.${step}`)
  fc.assert(
    fc.property(anyStep, (step) => {
      expect(stepOrNull.parse(stepOrNull.write(step))).toEqual({ value: step, problems: [] })
    }),
  )
})

it('begins a story at its first step, and names what is none', () => {
  expect(stepOrNull.parse('who-signed').value).toBe('who-signed.1')
  expect(stepOrNull.parse('who-signed.02').value).toBe('who-signed.2')
  for (const text of ['who-signed.', '.2', 'Who?', 'who.signed.2', 'who-signed.-1']) {
    expect(stepOrNull.parse(text).value).toBeNull()
    expect(stepOrNull.parse(text).problems).toEqual([`“${text}” is no step of a story`])
  }
})

it.each([
  ['/models', '/models?story=a.2'],
  ['/scenarios?meta=signs&tab=signs#top', '/scenarios?story=a.2&meta=signs&tab=signs#top'],
  ['/compare?asof=2026-05-20&columns=stance', '/compare?asof=2026-05-20&story=a.2&columns=stance'],
])('adds its step to %s, shared parameters first', (address, href) => {
  expect(storyHref({ id: 'a.2', address }, { data: null })).toBe(href)
})

it('keeps the version that is looked at, and how an embed looks', () => {
  const step = { id: 'a.2', address: '/models', embed: '/embed/standing?asof=2026-06-23' }
  expect(storyHref(step, here('?data=2026-11-29&who=meta'))).toBe(
    '/models?data=2026-11-29&story=a.2',
  )
  expect(storyEmbedHref(step, { data: null, ...embedDefaults({ theme: 'dark' }) })).toBe(
    '/embed/standing?asof=2026-06-23&story=a.2&theme=dark',
  )
})

it('is left by links to other pages', () => {
  const from = here('?who=meta&story=a.2')
  expect(pageHref('models', from)).toBe('/models?who=meta')
  expect(companyHref('meta', from)).toBe('/company/meta?who=meta')
  expect(timelineHref('x', from)).toBe('/timeline?event=x')
})

it('is carried by links to share and embeds, and not by the line under a picture', () => {
  const values = here('?story=a.2')
  const place = placeOf(overviewAddress, '/', lensOf(values, '2026-11-29'), values)
  for (const kind of ['pinned', 'live'] as const) {
    expect(place.href(kind)).toContain('story=a.2')
    expect(place.embedPath('standing', kind)).toContain('story=a.2')
    expect(place.href(kind, 'short')).not.toContain('story')
  }
})
