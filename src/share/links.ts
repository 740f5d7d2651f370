import type { Place } from '#url/place.ts'

/** Mail and chat programs cut longer addresses. Characters. */
const LONGEST = 2000

export const isTooLong = (address: string) => address.length > LONGEST

/** Longest address under a picture. Characters. */
const LONGEST_PRINTED = 360

/** Whole, or, where it is too long, the page alone and where to find the rest. */
export const printedAddress = (short: string) =>
  short.length <= LONGEST_PRINTED
    ? short
    : `${short.replace(/\?.*/, '')} (the whole address is in the file)`

/** Pinned, without defaults and without `https://`. */
export const shortLink = (place: Place) =>
  place.absolute('pinned', 'short').replace(/^https?:\/\//, '')
