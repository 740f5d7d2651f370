import { expect, it } from 'vitest'
import { documentedTests } from '#domain/models/documentedTests.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { aModel } from '#tests/domain/modelFixture.ts'

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
