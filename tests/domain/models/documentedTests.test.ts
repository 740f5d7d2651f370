import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentedTests } from '#domain/models/documentedTests.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { aModel, someModels } from '#tests/domain/modelFixture.ts'

type Test = Model['governmentTesting'][number]
const aTest = (told: Partial<Test> = {}): Test => ({
  body: 'CAISI',
  timing: 'pre-release',
  date: '2026-02',
  what: 'A test',
  role: 'subject',
  evidence: [],
  ...told,
})

it('sets tests on record beside agreements on paper', () => {
  const signed = { usAgreementInForceAtRelease: true }
  const models = [
    aModel({ id: 'a', ...signed, governmentTesting: [aTest(), aTest({ body: 'UK AISI' })] }),
    aModel({ id: 'b', ...signed, governmentTesting: [aTest({ timing: 'post-release' })] }),
    aModel({ id: 'c', ...signed, governmentTesting: [aTest({ body: 'UK AISI' })] }),
    aModel({ id: 'd', ...signed, governmentTesting: [aTest({ role: 'reference' })] }),
    aModel({ id: 'e', developer: 'meta', governmentTesting: [aTest()] }),
  ]
  expect(documentedTests(models)).toEqual([
    { developer: 'acme', models: 4, underAgreement: 4, documented: 1, documentedWithout: 0 },
    { developer: 'meta', models: 1, underAgreement: 0, documented: 1, documentedWithout: 1 },
  ])
})

it('stands in the order of agreements, then of models, then of names, whatever the order of the table', () => {
  fc.assert(
    fc.property(someModels, fc.func(fc.integer()), (models, place) => {
      const rows = documentedTests(models)
      const shuffled = models.toSorted((a, b) => place(a.id) - place(b.id))
      expect(documentedTests(shuffled)).toEqual(rows)
      for (const [index, b] of rows.slice(1).entries()) {
        const a = rows[index] ?? b
        const [earlier, later] = [a, b].map(({ underAgreement, models: all, developer }) => [
          -underAgreement,
          -all,
          developer,
        ])
        expect(earlier).toEqual([earlier, later].toSorted(byParts)[0])
      }
      expect(rows.reduce((sum, row) => sum + row.models, 0)).toBe(models.length)
    }),
  )
})

/** Part by part, the first that differs decides. */
function byParts(
  a: readonly (number | string)[] = [],
  b: readonly (number | string)[] = [],
): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
}
