import { describe, expect, it } from 'vitest'
import { defineAddress, migrated, readAddress, writeAddress } from '#url/address.ts'
import { carriedIn } from '#url/keptAlong.ts'
import { overviewAddress } from '#url/overview.ts'
import { choice } from '#url/param.ts'
import { reportAddress } from '#url/report.ts'

const folding = defineAddress({
  fold: choice(['silent', 'none'], 'silent'),
  density: choice(['matrix', 'words'], 'matrix'),
})

const looks = (search: string) => {
  const { fold, density } = readAddress(folding, search).values
  return [fold, density]
}

describe('a link of version 1', () => {
  it('keeps its looks, where it does not name others', () => {
    expect(looks('?v=1&who=meta')).toEqual(['none', 'words'])
    expect(looks('?v=1&fold=silent&density=matrix')).toEqual(['silent', 'matrix'])
    expect(looks('?v=2&who=meta')).toEqual(['silent', 'matrix'])
    expect(looks('?who=meta')).toEqual(['silent', 'matrix'])
  })

  it('keeps them when something else of it is changed', () => {
    const search = '?v=1&who=meta'
    const { values } = readAddress(folding, search)
    expect(writeAddress(folding, { ...values, who: ['xai'] }, { search })).toBe(
      '?who=xai&fold=none&density=words',
    )
  })

  it('says and carries nothing of them on pages that have none', () => {
    const search = '?v=1&who=meta&ref=a'
    const { values, problems, mended } = readAddress(overviewAddress, search)
    expect([problems, mended]).toEqual([[], []])
    expect(writeAddress(overviewAddress, values, { search })).toBe('?who=meta&ref=a')
    expect(carriedIn(search, overviewAddress)).toBe('?ref=a')
  })

  it('still says what is given twice', () => {
    const { problems } = readAddress(folding, '?v=1&who=meta&who=xai')
    expect(problems.map(({ param }) => param)).toEqual(['who'])
  })

  it('keeps the looks of the figures of its report, on every page that carries them', () => {
    const search = '?v=1&figures=stance-timeline!who_meta~standing~coverage~standing-still'
    const kept = [
      'stance-timeline!fold_none!density_words!who_meta',
      'standing!fold_none!density_words',
      'coverage',
      'standing-still',
    ].join('~')
    expect(writeAddress(reportAddress, readAddress(reportAddress, search).values)).toBe(
      `?figures=${kept}`,
    )
    expect(carriedIn(search, overviewAddress)).toBe(`?figures=${kept}`)
    expect(carriedIn('?figures=standing', overviewAddress)).toBe('?figures=standing')
  })

  it('is not altered by being read', () => {
    const query = new URLSearchParams('v=1&figures=standing')
    migrated(query)
    expect(query.toString()).toBe('v=1&figures=standing')
  })
})
