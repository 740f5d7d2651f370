import { allNames, plainName } from './plainName.ts'
import type { Company, Source } from './recordTables.ts'

/**
 * Whether a source is the company speaking: its publisher bears one of the company's names, or its page lies on
 * the company's own domain. A press report that quotes the company is not.
 */
export function isOwnSource(
  { publisher, url }: Pick<Source, 'publisher' | 'url'>,
  company: Pick<Company, 'name' | 'site'>,
): boolean {
  const names = allNames(company.name)
  if (names.includes(publisher) || names.includes(plainName(publisher))) return true
  const own = domainOf(company.site)
  return own !== null && own === domainOf(url)
}

/** The last two labels of the host: `openai.com` of `https://cdn.openai.com/…`. `null` without a readable link. */
function domainOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return new URL(url).hostname.split('.').slice(-2).join('.')
}
