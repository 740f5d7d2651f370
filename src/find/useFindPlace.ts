import { figuresOnPage } from '#share/figuresOnPage.ts'
import { useKnownWho } from '#share/useKnownWho.ts'
import { withShared, type Address } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import { reportAddress } from '#url/report.ts'
import { useAddress } from '#url/useAddress.ts'
import type { FindPlace } from './sections.ts'

/** Where a reader stands. @param address of the present page */
export function useFindPlace(address: Address<object>): FindPlace {
  const here = useAddress(withShared(address))
  const from = useKnownWho(here.values)
  const { title, figures } = useAddress(reportAddress).values
  return {
    from,
    asOf: (day) => here.href({ asof: day }),
    report: pageHref('report', from, { title, figures }),
    hasFigure: figuresOnPage().length > 0,
  }
}
