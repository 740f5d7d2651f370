import { edtf, knownFrom } from '#domain/days/edtf.ts'
import { readAddress, writeAddress, type SharedValues } from './address.ts'
import { compareAddress } from './compare.ts'
import { modelsAddress } from './models.ts'
import { paths } from './paths.ts'
import { recordAddress } from './record.ts'
import { timelineAddress } from './timeline.ts'

/** Links to single records. Each takes the reader's filters, as-of day and pinned data along. */

export const companyHref = (id: string, values: SharedValues) =>
  paths.company(id) + writeAddress(recordAddress, values)

export const eventHref = (id: string, values: SharedValues) =>
  paths.event(id) + writeAddress(recordAddress, values)

/** The comparison with the evidence of one cell open, such as the stance of a company. */
export const cellHref = (cell: string, values: SharedValues) =>
  paths.compare +
  writeAddress(compareAddress, { ...readAddress(compareAddress, '').values, ...values, cell })

/** The timeline with an event open, around its own date. Filters are left behind: they might hide it. */
export const timelineHref = (event: string, { asof, data }: Pick<SharedValues, 'asof' | 'data'>) =>
  paths.timeline +
  writeAddress(timelineAddress, { ...readAddress(timelineAddress, '').values, asof, data, event })

/** The timeline with a stance period open, from the year in which it began. */
export const periodHref = (
  { id: period, from }: { readonly id: string; readonly from: string },
  { asof, data }: Pick<SharedValues, 'asof' | 'data'>,
) =>
  paths.timeline +
  writeAddress(timelineAddress, {
    ...readAddress(timelineAddress, '').values,
    from: knownFrom(edtf(from)).slice(0, 4),
    asof,
    data,
    period,
  })

/** What an older version of the data said, cell by cell, against the version in view. */
export const differenceHref = (older: string, { data }: Pick<SharedValues, 'data'>) =>
  paths.compare +
  writeAddress(compareAddress, {
    ...readAddress(compareAddress, '').values,
    data,
    against: older,
  })

/** The timeline with the events of one company or body. */
export const timelineOfHref = (who: string, { asof, data }: Pick<SharedValues, 'asof' | 'data'>) =>
  paths.timeline +
  writeAddress(timelineAddress, {
    ...readAddress(timelineAddress, '').values,
    who: [who],
    asof,
    data,
  })

/** The models of one developer. */
export const modelsHref = (who: string, { asof, data }: Pick<SharedValues, 'asof' | 'data'>) =>
  paths.models +
  writeAddress(modelsAddress, { ...readAddress(modelsAddress, '').values, who: [who], asof, data })

/** The models with the record of one of them open. */
export const modelHref = (model: string, { asof, data }: Pick<SharedValues, 'asof' | 'data'>) =>
  paths.models +
  writeAddress(modelsAddress, { ...readAddress(modelsAddress, '').values, model, asof, data })
