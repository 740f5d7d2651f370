import type { LinkKind, Place } from '#charts/frame/place.ts'
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

/** Longer ones would fill the foot of a picture. Characters. */
const LONGEST_PRINTED = 360

/** A short address as it is printed: whole, or, where it is too long for that, the page alone and where to find the rest. */
export const printedAddress = (short: string) =>
  short.length <= LONGEST_PRINTED
    ? short
    : `${short.replace(/\?.*/, '')} (the whole address is in the file)`

/** For a line under a picture: pinned, without what goes without saying, and without `https://`. */
export const shortLink = ({ home, query }: Place) =>
  absolute(home + query('pinned', 'short')).replace(/^https?:\/\//, '')
