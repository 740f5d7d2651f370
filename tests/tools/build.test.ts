import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryDataset } from './temporaryDataset.ts'

it('builds no page of a dataset with a fault, and leaves the site that was built before', () => {
  const dataset = temporaryDataset()
  const dist = join(dataset.path('..'), '..', 'dist')
  mkdirSync(dist)
  writeFileSync(join(dist, 'index.html'), 'as it was')
  dataset.edit('2026-11-23/stances.json', (text) => text.replace('"confidence"', '"confidnece"'))
  const { code, err } = dataset.spawn('build')
  expect(code).toBe(1)
  expect(err).toMatch(/stances.*confidnece/)
  expect(err).toMatch(/\d+ faults in the dataset: nothing was built\.\n$/)
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('as it was')
  expect(existsSync(`${dist}-next`)).toBe(false)
})
