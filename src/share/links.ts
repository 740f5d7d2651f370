import type { Place } from '#url/place.ts'

/** Mail programs and chat windows cut longer addresses. Characters. */
const LONGEST = 2000

export const isTooLong = (address: string) => address.length > LONGEST

/** Longer ones would fill the foot of a picture. Characters. */
const LONGEST_PRINTED = 360

/** A short address as it is printed: whole, or, where it is too long for that, the page alone and where to find the rest. */
export const printedAddress = (short: string) =>
  short.length <= LONGEST_PRINTED
    ? short
    : `${short.replace(/\?.*/, '')} (the whole address is in the file)`

/** For a line under a picture: pinned, without what goes without saying, and without `https://`. */
export const shortLink = (place: Place) =>
  place.absolute('pinned', 'short').replace(/^https?:\/\//, '')
