import { FileFault } from './readFile.ts'

/**
 * What reads by the schemas, which are loaded with it.
 *
 * @param file that is to be checked
 * @throws {FileFault} where this part of the site does not arrive
 */
export async function loadChecker(file: string): Promise<typeof import('./checker.ts')> {
  try {
    return await import('./checker.ts')
  } catch (cause) {
    throw new FileFault(file, 'the part of this site that checks it did not arrive.', { cause })
  }
}
