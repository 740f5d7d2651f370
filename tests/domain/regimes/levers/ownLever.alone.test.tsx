import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { differencesChart } from '#charts/differences/differencesChart.ts'
import { sensitivityChart } from '#charts/sensitivity/sensitivityChart.ts'
import {
  changedLevers,
  DEFAULT_LEVERS,
  EVERY_LEVER,
  leversInWords,
  type Levers,
} from '#domain/regimes/levers/levers.ts'
import { sensitivity } from '#domain/regimes/findings/sensitivity.ts'
import { tippingPoints } from '#domain/regimes/findings/tippingPoint.ts'
import { runScenario } from '#domain/regimes/runs/scenarioRun.ts'
import { readAddress, writeAddress } from '#url/address.ts'
import { leversOf, leverValues, scenariosAddress } from '#url/scenarios.ts'
import { valuesAndLens, tables } from '#tests/charts/scenarioFixture.ts'
import { facts, scenarios } from '#tests/domain/recordFixture.ts'
import { search } from '#tests/support/renderApp.tsx'
import { renderScenarioParts } from '#tests/support/renderScenarioParts.tsx'
import { LeverControls } from '#views/scenarios/bench/LeverControls.tsx'
import { Strip } from '#views/scenarios/bench/Strip.tsx'
import { WhatWasChanged } from '#views/scenarios/bench/WhatWasChanged.tsx'

// One lever more in the list is all that is changed: each thing below has to follow from it.
vi.mock('#domain/regimes/levers/list.ts', async (original) => {
  const { LEVERS } = await original<{ LEVERS: readonly unknown[] }>()
  const { defineLever } = await import('#domain/regimes/levers/lever.ts')
  const VALUES = ['on-record', 'refuses'] as const
  const own = defineLever<{ readonly own: (typeof VALUES)[number] }>()({
    id: 'own',
    name: 'Own lever',
    defaults: { own: 'on-record' },
    isDecision: true,
    choices: [
      { value: 'on-record', label: 'On record', to: { own: 'on-record' } },
      { value: 'refuses', label: 'Refuses', to: { own: 'refuses' } },
    ],
    params: { own: { kind: 'choice', field: 'own', values: VALUES } },
    chip: (fields) => `Own: ${fields.own === 'refuses' ? 'refuses' : 'on record'}`,
    sentence: (fields) =>
      fields.own === 'refuses' ? 'xAI does not sign.' : 'xAI stands as on record.',
    context: (context, fields) => ({
      ...context,
      never: fields.own === 'refuses' ? [...context.never, 'xai'] : context.never,
    }),
  })
  return { LEVERS: [...LEVERS, own] }
})

const refuses: Levers = Object.assign({}, DEFAULT_LEVERS, { own: 'refuses' })
const statusQuo = scenarios.find(({ id }) => id === 'status-quo')
if (!statusQuo) throw new Error('no status quo')

describe('a lever that is one more in the list', () => {
  it('has a default, is told from it, and says so', () => {
    expect(DEFAULT_LEVERS).toMatchObject({ own: 'on-record', open: 'as-written' })
    expect(changedLevers(refuses, DEFAULT_LEVERS)).toEqual(['own'])
    expect(leversInWords(refuses, DEFAULT_LEVERS)).toEqual(['xAI does not sign.'])
    expect(
      EVERY_LEVER.at(-1)?.chip(refuses, {
        developer: String,
        country: String,
        rule: String,
        shortRule: String,
      }),
    ).toBe('Own: refuses')
  })

  it('changes what a rule reaches', () => {
    const own = facts.models.filter(({ developer }) => developer === 'xai').map(({ id }) => id)
    const reached = (levers: Levers) =>
      runScenario(statusQuo, facts, levers)
        ?.assessed.filter((one) => one.reached === true)
        .map(({ model }) => model.id) ?? []
    const lost = reached(DEFAULT_LEVERS).filter((id) => !reached(refuses).includes(id))
    expect(lost.length).toBeGreaterThan(0)
    expect(own).toEqual(expect.arrayContaining(lost))
  })

  it('is written in an address and read from it; what it does not know is named', () => {
    const { values } = readAddress(scenariosAddress, '')
    const search = writeAddress(scenariosAddress, { ...values, ...leverValues(refuses) })
    expect(search).toBe('?own=refuses')
    const read = readAddress(scenariosAddress, search)
    expect(read.problems).toEqual([])
    expect(leversOf(read.values)).toEqual(refuses)
    expect(readAddress(scenariosAddress, '?own=refusse').problems).toMatchObject([
      { param: 'own', why: '“refusse” is not one of on-record, refuses' },
    ])
  })

  it('is among the bars of sensitivity, and among what may tip a regime', () => {
    expect(sensitivity(statusQuo, facts, DEFAULT_LEVERS)).toContainEqual(
      expect.objectContaining({ lever: 'own', points: [expect.anything()] }),
    )
    const model = runScenario(statusQuo, facts, DEFAULT_LEVERS)?.assessed.find(
      (one) => one.reached === true && one.model.developer === 'xai',
    )?.model
    const goal = { kind: 'model', model: model?.id ?? '', reached: false } as const
    expect(tippingPoints(statusQuo, facts, DEFAULT_LEVERS, goal)).toContainEqual(
      expect.objectContaining({ moves: [{ lever: 'own', to: { own: 'refuses' } }] }),
    )
  })

  it('stands in the tables and under the pictures of charts', () => {
    const { values, lens } = valuesAndLens('?scenario=status-quo&against=as-found&own=refuses')
    const difference = differencesChart.show(tables, lens, values)
    expect(difference.table.rows).toContainEqual([
      'Own lever',
      'xAI stands as on record.',
      'xAI does not sign.',
      null,
    ])
    expect(difference.conditions).toContain('xAI does not sign')
    const { table } = sensitivityChart.show(tables, lens, values)
    expect(table.rows.map(([name]) => name)).toContain('Own lever')
  })

  it('has a control, a chip, and a sentence on the page, and a way back', async () => {
    const { user } = renderScenarioParts('?own=refuses', (parts) => (
      <>
        <LeverControls {...parts} />
        <Strip {...parts} isSheet={false} />
        <WhatWasChanged runs={parts.runs} />
      </>
    ))
    const control = await screen.findByRole('group', { name: 'Own lever' })
    expect(
      within(control).getByRole('radio', { name: /^Refuses, \d+ models? moved/ }),
    ).toBeChecked()
    expect(screen.getByRole('region', { name: 'In short' })).toHaveTextContent('Own: refuses')
    expect(screen.getByText('xAI does not sign.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Reset: Own lever' }))
    expect(search()).toBe('')
  })
})
