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
  /** Codes of jurisdictions; none where there is no such filter. */
  readonly places: readonly string[]
}

export function FilterChoice({
  name,
  values,
  change,
  version,
  offered,
  places,
}: FilterChoiceProps) {
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
      return (
        <CheckList
          legend="Jurisdictions"
          options={places.map((value) => ({ value, label: jurisdictionWords(value) }))}
          chosen={values.in}
          onChange={(chosen) => change({ in: chosen })}
        />
      )
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
