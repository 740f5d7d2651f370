import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataPackage } from '#tools/dataPackage.ts'
import { indexOnDisk } from '#tools/datasetFolder.ts'

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'any']

/** The type that Frictionless gives a JSON value. */
function typesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return ['array']
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number']
  return [typeof value]
}

describe.each(indexOnDisk().versions)('the data package of $id', (version) => {
  const described = dataPackage(version)

  it('lists every file of the version, with its bytes and its hash', () => {
    expect(described.version).toBe(version.id)
    expect(described.resources).toHaveLength(version.files.length)
    expect(version.files.length).toBeGreaterThan(15)
    for (const { path, bytes, hash, name } of described.resources) {
      const content = readFileSync(`public/data/${version.id}/${path}`)
      expect(bytes, path).toBe(content.byteLength)
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
      expect(name).toMatch(/^[a-z0-9-]+$/)
    }
    expect(new Set(described.resources.map(({ name }) => name)).size).toBe(version.files.length)
  })

  it('says of every field what stands in it', () => {
    for (const { path, schema } of described.resources) {
      const rows: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
        readFileSync(`public/data/${version.id}/${path}`, 'utf8'),
      )
      const fields = new Map(schema.fields.map((field) => [field.name, field]))
      expect(fields.size, path).toBeGreaterThan(0)
      for (const { type } of schema.fields) expect(TYPES).toContain(type)
      for (const row of rows) {
        expect([...fields.keys()], path).toEqual(expect.arrayContaining(Object.keys(row)))
        for (const { name, type, constraints } of schema.fields) {
          const value = row[name] ?? null
          if (value === null) {
            expect(constraints?.required, `${path} ${name} is required`).toBeUndefined()
            continue
          }
          if (type !== 'any') expect(typesOf(value), `${path} ${name}`).toContain(type)
          if (constraints?.enum) expect(constraints.enum, `${path} ${name}`).toContain(value)
        }
      }
    }
  })

  it('names licence and sources', () => {
    expect(described.licenses).toEqual([
      expect.objectContaining({ name: 'CC-BY-4.0', path: expect.stringMatching(/^https:/) }),
    ])
    expect(described.sources.length).toBeGreaterThan(0)
  })
})
