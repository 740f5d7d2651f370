import { useIsWritten } from '#ui/useIsWritten.ts'
import { absolute, writtenAbsolute } from '#url/absolute.ts'

/** Addresses with host and base path, for text and links that are also in the written page. */
export const useAbsolute = (): ((path: string) => string) =>
  useIsWritten() ? writtenAbsolute : absolute
