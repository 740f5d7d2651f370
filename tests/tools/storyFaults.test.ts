import { expect, it } from 'vitest'
import { registry } from '#charts/registry.ts'
import type { StoryStep } from '#domain/schema/storyTable.ts'
import { defineAddress, readAddress } from '#url/address.ts'
import { embedParams } from '#url/embed.ts'
import { RECORD } from '#tests/domain/plantedFault.ts'
import { published, publishedIndex } from '#tests/domain/timelineFixture.ts'
import { stepFixture } from '#tests/stories/storyFixture.ts'
import { storyFaults } from '#tools/storyFaults.ts'

const faultsOf = (part: Partial<StoryStep>) =>
  storyFaults({ ...RECORD, stories: [stepFixture(1, part)] }, { id: '2026-11-23' }).map(
    ({ id, field, reason }) => `${id} ${field}: ${reason}`,
  )

it.each([
  '/',
  '/timeline?who=meta&from=2026-05&to=2026-06&event=eo-14409-signed',
  '/company/meta?asof=2024-08-28',
  '/event/eo-14409-signed',
  '/compare?columns=stance,caisi&asof=2026-05-20',
  '/scenarios?meta=signs&tab=signs#signs',
])('accepts %s', (address) => {
  expect(faultsOf({ address })).toEqual([])
})

it.each([
  ['/nowhere', /there is no page at “\/nowhere”/],
  ['/company/metta', /“metta” is not in the data \(closest: meta\)/],
  ['/event/eo-14409-sined', /“eo-14409-sined” is not in the data \(closest: eo-14409-signed\)/],
  ['/embed/standing', /“\/embed\/standing” is no page of the site/],
  ['/timeline?who=metta', /who: “metta” is not in the data \(closest: meta\)/],
  ['/timeline?evnt=eo-14409-signed', /evnt: the page has no such parameter \(closest: event\)/],
  ['/timeline?event=eo-14409-sined', /event: “eo-14409-sined” is not in the data/],
  ['/timeline?from=2026-13', /from: “2026-13” is not a year, month or day/],
  ['/timeline?WHO=meta', /its name had become “WHO”/],
  ['/timeline?who=meta&who=xai', /who: is given more than once/],
  ['/compare?columns=stance,caissi', /columns: “caissi” is not in the data \(closest: caisi\)/],
  ['/models?model=muse-sparc', /model: “muse-sparc” is not in the data \(closest: muse-spark\)/],
  ['/scenarios?meta=sings', /meta: “sings” is not one of/],
  ['/scenarios?scenario=two-teer', /scenario: “two-teer” is not in the data \(closest: two-tier\)/],
  ['/?asof=2026-12-24', /asof: 2026-12-24 lies after the data/],
  ['/?data=2026-11-23', /data: the link adds it itself/],
])('refuses %s with its reason', (address, reason) => {
  const faults = faultsOf({ address })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(/^who-signed\.1 address: /)
  expect(faults[0]).toMatch(reason)
})

it.each([
  ['/embed/standings', /“standings” is not in the data \(closest: standing\)/],
  ['/models', /“\/models” is no embed/],
  ['/embed/standing?asof=tomorrow', /asof: “tomorrow” is not a day/],
])('refuses %s as an embed', (embed, reason) => {
  expect(faultsOf({ embed })).toEqual([expect.stringMatching(reason)])
})

it('has embeds in the stories of today that their charts read whole', async () => {
  const steps = published('stories', publishedIndex().current)
  expect(steps.length).toBeGreaterThan(5)
  for (const { embed } of steps) {
    const [, id = '', search = ''] = /^\/embed\/([\w-]+)(.*)$/.exec(embed) ?? []
    const chart = await registry.find((one) => one.id === id)?.load()
    const address = defineAddress({ ...chart?.address.params, ...embedParams })
    expect(readAddress(address, search).problems, embed).toEqual([])
    for (const [, name = ''] of search.matchAll(/[?&](\w+)=/g)) {
      expect(Object.keys(address.params), embed).toContain(name)
    }
  }
})
