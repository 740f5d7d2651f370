/** Larger files are not read. Bytes. */
export const MOST_BYTES = 24 * 1024 * 1024
