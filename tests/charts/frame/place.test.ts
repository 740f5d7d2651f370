import { describe, expect, it } from 'vitest'
import { placeOf } from '#url/place.ts'
import { modelsAddress } from '#url/models.ts'
import { readAddress } from '#url/address.ts'
import { lensOf } from '#url/shared.ts'

const VERSION = '2026-11-23'

function placeAt(search: string, narrowed: { readonly who?: readonly string[] } = {}) {
  const { values } = readAddress(modelsAddress, search)
  const lens = { ...lensOf(values, values.data ?? VERSION), ...narrowed }
  return placeOf(modelsAddress, '/models', lens, values)
}

describe('a pinned link', () => {
  it('writes every parameter, the day and the data, so that no later default can change it', () => {
    expect(placeAt('').query('pinned')).toBe('?v=2&asof=2026-11-23&data=2026-11-23&sort=released')
  })

  it('keeps what the reader chose, as written', () => {
    expect(placeAt('?from=2025&who=meta&sort=compute&data=2026-06-26').query('pinned')).toBe(
      '?v=2&who=meta&from=2025&asof=2026-06-26&data=2026-06-26&sort=compute',
    )
  })

  it('shows again what it was made from', () => {
    const search = '?who=meta,openai&type=litigation&from=2025&to=2026-06&asof=2026-09-01&model=x'
    const once = placeAt(search).query('pinned')
    expect(placeAt(once).query('pinned')).toBe(once)
    expect(placeAt(once).lens).toEqual(placeAt(search).lens)
  })

  it('says what the page narrowed, which its own address does not say', () => {
    expect(placeAt('', { who: ['meta'] }).query('pinned')).toContain('who=meta')
  })

  it('has a short form for a line under a picture', () => {
    expect(placeAt('?who=meta').query('pinned', 'short')).toBe('?who=meta&data=2026-11-23')
    expect(placeAt('?asof=2026-06-01').query('pinned', 'short')).toBe(
      '?asof=2026-06-01&data=2026-11-23',
    )
  })
})

describe('a live link', () => {
  it('names no data, and no day that was not chosen', () => {
    expect(placeAt('?data=2026-06-26').query('live')).toBe('?v=2&sort=released')
    expect(placeAt('?asof=2026-06-01').query('live')).toBe('?v=2&asof=2026-06-01&sort=released')
  })
})
