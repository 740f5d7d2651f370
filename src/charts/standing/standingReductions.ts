import { plainName } from '#domain/words/plainName.ts'
import { listed } from '#domain/words/words.ts'
import { stanceLookWords } from '#marks/stanceLook.ts'
import { firstOfGroups, type Reductions } from '#charts/frame/reduction.ts'
import { rowsIn, type StandingModel, type StandingRow } from './selectStanding.ts'

/** First the silent, who have little but their names; then the columns of agreement and confidence. */
export const standingReductions: Reductions<StandingModel> = {
  folds: (model) => [...silentFold(model), ...briefFold(model)],
  rows: {
    of: (model) => ({
      what: 'companies',
      names: rowsIn(model).map(({ company }) => plainName(company.name)),
    }),
    first: (model, kept) => ({ ...model, groups: firstOfGroups(model.groups, kept) }),
  },
}

const isSilent = ({ look }: StandingRow) => look === 'silent' || look === 'not-invited'

/** Nothing to fold where nobody else is in view. */
function silentFold(model: StandingModel) {
  const silent = rowsIn(model).filter(isSilent)
  if (silent.length < 2 || silent.length === rowsIn(model).length) return []
  const groups = model.groups.flatMap((group) => {
    const rows = group.rows.filter((row) => !isSilent(row))
    return rows.length === 0 ? [] : { ...group, rows }
  })
  const named = (['silent', 'not-invited'] as const).flatMap((look) => {
    const names = silent.filter((row) => row.look === look).map(({ company }) => company.name)
    return names.length === 0 ? [] : `${stanceLookWords(look)}: ${listed(names.map(plainName))}.`
  })
  // What is in the only group needs no name over it.
  const shown = groups.length === 1 ? groups.map((group) => ({ ...group, name: '' })) : groups
  return [
    {
      id: 'silent',
      label: `Fold the ${silent.length} silent`,
      said: named.join(' '),
      folded: { ...model, groups: shown },
    },
  ]
}

const briefFold = (model: StandingModel) =>
  model.isBrief
    ? []
    : [
        {
          id: 'brief',
          label: 'Leave out agreement and confidence',
          said: '',
          folded: { ...model, isBrief: true },
        },
      ]
