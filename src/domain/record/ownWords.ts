import { allNames, plainName } from '#domain/words/plainName.ts'
import type { Company, Source } from '#domain/schema/recordTables.ts'

export type Speaker = Pick<Company, 'name' | 'site'>

const OWN_DOCUMENTS = /^ (?:[\w-]+ )?(?:docs|documentation|release notes)$/

/**
 * Whether a source is the company speaking: its publisher bears one of the company's names, alone or with what its
 * documentation is called, or its page lies on the company's own domain. A press report that quotes the company is not.
 */
export function isOwnSource(
  { publisher, url }: Pick<Source, 'publisher' | 'url'>,
  company: Speaker,
): boolean {
  const names = allNames(company.name)
  if (names.includes(publisher) || names.includes(plainName(publisher))) return true
  if (
    names.some(
      (name) => publisher.startsWith(name) && OWN_DOCUMENTS.test(publisher.slice(name.length)),
    )
  )
    return true
  const own = domainOf(company.site)
  return own !== null && own === domainOf(url)
}

/** Last two labels of the host: `openai.com` of `https://cdn.openai.com/…`. `null` without a readable link. */
function domainOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return new URL(url).hostname.split('.').slice(-2).join('.')
}
