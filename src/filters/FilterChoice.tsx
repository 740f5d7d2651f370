import { useTables } from '#data/useTables.ts'
import { useVersion } from '#data/useVersion.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { BEARING_DIRECTIONS, CONFIDENCES, EVENT_TYPES } from '#domain/schema/values.ts'
import { bearingWords, eventTypeWords, jurisdictionWords } from '#domain/words/words.ts'
import type { SharedValues } from '#url/address.ts'
import type { ChangeShared } from '#url/useAddress.ts'
import { AsOfField } from './AsOfField.tsx'
import { CheckList } from './CheckList.tsx'
import type { FilterName } from './filterWords.ts'
import { RangeFields } from './RangeFields.tsx'
import { WhoChoice, type Offered } from './WhoChoice.tsx'

type FilterChoiceProps = {
  readonly name: Exclude<FilterName, 'q'>
  readonly values: SharedValues
  readonly change: ChangeShared
  readonly version: IsoDate
  readonly offered: readonly Offered[]
}

export function FilterChoice({ name, values, change, version, offered }: FilterChoiceProps) {
  switch (name) {
    case 'who':
      return <WhoChoice offered={offered} chosen={values.who} onChange={(who) => change({ who })} />
    case 'type':
      return (
        <CheckList
          legend="Event types"
          options={EVENT_TYPES.map((value) => ({ value, label: eventTypeWords(value) }))}
          chosen={values.type}
          onChange={(type) => change({ type })}
        />
      )
    case 'in':
      return <PlaceChoice values={values} change={change} />
    case 'bearing':
      return (
        <CheckList
          legend="Which way it bears"
          options={BEARING_DIRECTIONS.map((value) => ({ value, label: bearingWords(value) }))}
          chosen={values.bearing}
          onChange={(bearing) => change({ bearing })}
        />
      )
    case 'confidence':
      return (
        <CheckList
          legend="Confidence"
          options={CONFIDENCES.toReversed().map((value) => ({ value, label: value }))}
          chosen={values.confidence}
          onChange={(chosen) => change({ confidence: chosen })}
        />
      )
    case 'dates':
      return <RangeFields from={values.from} to={values.to} change={change} />
    case 'asof':
      return <AsOfField asof={values.asof} known={values.known} version={version} change={change} />
  }
}

/** Of the places in which something happened. */
function PlaceChoice({ values, change }: Pick<FilterChoiceProps, 'values' | 'change'>) {
  const { version } = useVersion(values.data)
  const { events } = useTables(version, ['events'])
  const present = [...new Set(events.map(({ jurisdiction }) => jurisdiction))].toSorted()
  return (
    <CheckList
      legend="Jurisdictions"
      options={present.map((value) => ({ value, label: jurisdictionWords(value) }))}
      chosen={values.in}
      onChange={(chosen) => change({ in: chosen })}
    />
  )
}
