import { sourcesOf } from '#domain/schema/evidence.ts'
import { documentedTests, type DocumentedTests } from '#domain/models/documentedTests.ts'
import { isTestedBeforeRelease } from '#domain/models/modelsInLens.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'

/** `signed`: an agreement was in force at release; `tested`: a test before release is on record. */
export type TestedModel = {
  readonly id: string
  readonly signed: boolean
  readonly tested: boolean
  readonly words: string
}

type TestedRow = DocumentedTests & {
  readonly name: string
  /** Those with an agreement or a test, tested ones first. */
  readonly shown: readonly TestedModel[]
}

export type TestedModelSet = {
  readonly all: readonly TestedRow[]
  readonly rows: readonly TestedRow[]
  readonly signed: number
  readonly documented: number
  readonly total: number
  readonly sources: readonly string[]
}

export function selectTested(runs: ScenarioRuns): TestedModelSet {
  const models = runs.all[0]?.assessed.map(({ model }) => model) ?? []
  const all = documentedTests(models).map((row) => {
    const own = models.filter(({ developer }) => developer === row.developer)
    return {
      ...row,
      name: runs.naming.developer(row.developer),
      shown: own.flatMap(testedModel).toSorted(testedFirst),
    }
  })
  const sum = (key: 'underAgreement' | 'documented') =>
    all.reduce((most, row) => most + row[key], 0)
  const tests = models.flatMap(({ governmentTesting }) => governmentTesting)
  return {
    all,
    rows: all.filter(({ shown }) => shown.length > 0),
    signed: sum('underAgreement'),
    documented: sum('documented'),
    total: models.length,
    sources: sourcesOf(tests),
  }
}

function testedModel(model: Model): TestedModel[] {
  const signed = model.usAgreementInForceAtRelease
  const tested = isTestedBeforeRelease(model)
  if (!signed && !tested) return []
  const test = tested ? 'a federal test before release is on record' : 'no test is on record'
  const paper = signed ? 'agreement in force' : 'no agreement in force'
  const words = `${model.name}, ${edtfWords(model.released)}: ${paper}, ${test}.`
  return [{ id: model.id, signed, tested, words }]
}

const testedFirst = (a: TestedModel, b: TestedModel) =>
  Number(b.tested) - Number(a.tested) || Number(b.signed) - Number(a.signed)
