import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import type { Dimension } from '#domain/schema/codebookTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { onRecord } from '#domain/days/edtf.ts'
import { positionsOf } from '#domain/cells/positionCell.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { UNREAD_WORDS, unreadPosition } from '#domain/record/unread.ts'
import { listed, sentenceCase } from '#domain/words/words.ts'
import { EvidenceDisclosure } from '#evidence/EvidenceDisclosure.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { ListFiles } from '#share/ListFiles.tsx'
import { ShortRows } from '#ui/ShortRows.tsx'
import { cellHref } from '#url/hrefs.ts'
import type { CompanyPart } from './companyPart.ts'
import { loadCompanyListings } from './loadCompanyListings.ts'
import styles from './CompanyView.module.css'

export function Positions(part: CompanyPart) {
  const { version, lens, values, standing, name } = part
  const { positions, dimensions, unread } = seenTables(
    useTables(version, ['positions', 'dimensions']),
    lens,
  )
  const own = positions.filter(
    ({ company, asOf }) => company === standing.company.id && onRecord(asOf, lens.asof),
  )
  const found = dimensions.flatMap((dimension) => {
    const position = positionsOf(own, standing.company.id, dimension.id).at(-1)
    return position ? [{ dimension, position }] : []
  })
  const others = dimensions.filter(({ id }) => !own.some(({ dimension }) => dimension === id))
  const isUnread = ({ id }: Dimension) =>
    unreadPosition(unread, standing.company.id, id, lens.asof, null)
  const lost = dimensions.filter(isUnread)
  const missing = others.filter((dimension) => !isUnread(dimension))
  return (
    <section aria-labelledby="positions">
      <h2 id="positions">Positions</h2>
      <ShortRows many={found.length}>
        <ul className={styles.rows}>
          {found.map(({ dimension, position }) => (
            <li key={position.id} className={styles.row}>
              <div className={styles.head}>
                <h3 className={styles.term}>
                  <Link
                    className="alone"
                    href={cellHref(`${standing.company.id}.${dimension.id}`, values)}
                  >
                    {dimension.name}
                  </Link>
                </h3>
                <p className={styles.when}>{edtfWords(position.asOf)}</p>
              </div>
              <div>
                <p className={styles.what}>
                  <strong>{sentenceCase(position.value)}.</strong> {position.detail}
                </p>
                <div className={styles.behind}>
                  <ConfidenceMark of={position} withWord />
                  <EvidenceDisclosure
                    version={version}
                    row={position}
                    of={dimension.name}
                    speaker={standing.company}
                  />
                </div>
              </div>
            </li>
          ))}
        </ul>
      </ShortRows>
      {found.length > 0 && (
        <ListFiles
          what="the positions"
          version={version}
          listing={async () => (await loadCompanyListings()).positionsListing(part, found)}
        />
      )}
      {lost.length > 0 && (
        <p className={styles.note}>
          {UNREAD_WORDS}: {listed(lost.map((one) => one.name.toLowerCase()))}.
        </p>
      )}
      {missing.length > 0 && (
        <p className={styles.note}>
          No position of {name} found on: {listed(missing.map((one) => one.name.toLowerCase()))}.
        </p>
      )}
    </section>
  )
}
