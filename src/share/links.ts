import type { LinkKind, Place } from '#charts/place.ts'
import { absolute } from '#url/absolute.ts'
import { paths } from '#url/paths.ts'

/** Mail programs and chat windows cut longer addresses. Characters. */
const LONGEST = 2000

export const isTooLong = (address: string) => address.length > LONGEST

/** The full address of what is shown. */
export const viewLink = ({ home, query }: Place, kind: LinkKind) => absolute(home + query(kind))

/** The full address of one chart without site chrome. */
export const embedLink = (chart: string, { query }: Place, kind: LinkKind) =>
  absolute(paths.embed(chart) + query(kind))

/** For a line under a picture: pinned, without what goes without saying, and without `https://`. */
export const shortLink = ({ home, query }: Place) =>
  absolute(home + query('pinned', 'short')).replace(/^https?:\/\//, '')
