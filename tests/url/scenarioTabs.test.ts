import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '#url/address.ts'
import { problemWords } from '#url/nearest.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { tabOf, tabOfAnchor, tabOfCell, TABS } from '#url/scenarioTabs.ts'

const read = (search: string) => readAddress(scenariosAddress, search)

describe('tabs in the address', () => {
  it.each(TABS)('come back as they were written: %s', (tab) => {
    const { values, problems } = read(`?tab=${tab}&list=pair&last=meta`)
    expect(problems).toEqual([])
    expect(tabOf(values)).toBe(tab)
    expect(writeAddress(scenariosAddress, values)).toBe(`?tab=${tab}&list=pair&last=meta`)
  })

  it('are named with the nearest where they do not exist', () => {
    const { problems } = read('?tab=sign&list=pairs&last=metta')
    expect(problemWords(problems)).toMatch(
      /^tab: “sign” is not one of who, .* \(closest: signs\); list: .* \(closest: pair\); last: .* \(closest: meta\)$/,
    )
  })

  it('follow from what is open where the address names none', () => {
    expect(tabOf(read('').values)).toBe('who')
    expect(tabOf(read('?goal=above/80').values)).toBe('change')
    expect(tabOf(read('?cell=two-tier.compliance-burden').values)).toBe('outcomes')
    expect(tabOf(read('?cell=indicator.meta-signs-caisi').values)).toBe('signs')
    expect(tabOf(read('?cell=part.two-tier.must-pass').values)).toBe('who')
    expect(tabOf(read('?cell=indicator.x&tab=cost').values)).toBe('cost')
    expect(tabOfCell('rule.two-tier')).toBe(null)
  })

  it('are where links to parts of the page lead, older ones too', () => {
    const anchors = 'side-by-side reached work what-if tipping analogies caveats flow outcomes'
    expect(anchors.split(' ').map(tabOfAnchor)).toEqual(
      'who where cost change change limits limits flow outcomes'.split(' '),
    )
    expect(tabOfAnchor('indicators')).toBe('signs')
    expect(tabOfAnchor('content')).toBe(null)
  })
})
