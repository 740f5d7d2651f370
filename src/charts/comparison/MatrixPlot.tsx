import { Link } from 'wouter'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { StanceStrip, StripAxis, type StripScale } from '#charts/strip/StanceStrip.tsx'
import { stripYears } from '#charts/strip/stanceStrips.ts'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { usePrinting } from '#ui/usePrinting.ts'
import { useGridFocus } from '#ui/useGridFocus.ts'
import { pageHref } from '#url/hrefs.ts'
import { citedCells } from './citedCells.ts'
import { CellCard } from './CellCard.tsx'
import { MatrixCell } from './MatrixCell.tsx'
import { MatrixKey } from './MatrixKey.tsx'
import shared from '#charts/cells/Cells.module.css'
import styles from './MatrixPlot.module.css'
import { RankCell } from './RankCell.tsx'
import { comparisonRows, type CompanyRow, type ComparisonModel } from './selectComparison.ts'
import { SortHead } from './SortHead.tsx'
import { useCellCard } from './useCellCard.ts'

/** Left out by the style sheet where there is no room for it beside the words. */
const STRIP = { width: 138, height: 14, band: 10 }

/** Every company and column in one screen. On narrow screens marks only, and a company's name leads to its words. */
export function MatrixPlot({
  model,
  picked = null,
  onPick,
  onSort,
  renderCard,
  still = false,
}: PlotProps<ComparisonModel>) {
  const { columns, groups, isRanked } = model
  const rows = comparisonRows(model)
  const first = rows[0]?.cells[0]?.id ?? null
  const { tabIndexOf, onFocus, ...keys } = useGridFocus(
    rows.map(({ id, cells }) => [nameId(id), ...cells.map((cell) => cell.id)]),
    picked,
    first,
  )
  const { card, box, over, open } = useCellCard(renderCard !== undefined)
  const sorting = { sort: model.sort, isReversed: model.isReversed, onSort }
  const isPrinting = usePrinting()
  const cited = isPrinting && !still ? citedCells(model) : null
  const scale: StripScale = { ...STRIP, ...model.range, years: stripYears(model.range) }
  const pick =
    onPick &&
    ((id: string) => {
      open(id)
      onPick(id)
    })
  return (
    // The card is told apart from what is below it by where the pointer and the focus are.
    <div ref={box} className={styles.matrix} {...over}>
      <ScrollBox
        label="Comparison, scrolls sideways"
        className={shared.scroll}
        isWalked={onPick !== undefined}
      >
        <table
          className={`${shared.table} ${styles.table}`}
          {...(onPick ? { ...keys, onFocus } : {})}
        >
          <caption className="visually-hidden">
            {`Companies compared.${onPick ? ' Arrow keys move from cell to cell, Enter opens evidence.' : ''}`}
          </caption>
          <thead>
            <tr>
              {isRanked && (
                <SortHead head={{ id: 'listed', name: 'Rank, 0 to 100' }} {...sorting} />
              )}
              <SortHead
                head={{ id: 'name', name: 'Company' }}
                className={shared.name}
                {...sorting}
              />
              {columns.map((column) => [
                <SortHead key={column.id} head={column} {...sorting} />,
                column.kind === 'stance' && (
                  <th key="strip" scope="col" className={styles.strip}>
                    <span className="visually-hidden">Stances over time</span>
                    <StripAxis scale={scale} />
                  </th>
                ),
              ])}
            </tr>
          </thead>
          {groups.map(({ id, name, rows: members }) => (
            <tbody key={id}>
              {name !== null && (
                <tr>
                  <th scope="rowgroup" colSpan={columns.length + 3}>
                    <span>{name}</span>
                  </th>
                </tr>
              )}
              {members.map((row) => (
                <tr key={row.id}>
                  {isRanked && <RankCell rank={row.rank} />}
                  <th scope="row" className={shared.name}>
                    {onPick ? (
                      <Link
                        href={wordsHref(row, model)}
                        data-cell={nameId(row.id)}
                        tabIndex={tabIndexOf(nameId(row.id))}
                      >
                        {row.name}
                      </Link>
                    ) : (
                      <span>{row.name}</span>
                    )}
                  </th>
                  {row.cells.map((cell, index) => [
                    <MatrixCell
                      key={cell.id}
                      cell={cell}
                      column={columns[index]?.name ?? ''}
                      company={row.name}
                      cited={cited?.get(cell.id)}
                      isStill={still}
                      isOpen={cell.id === picked}
                      tabIndex={tabIndexOf(cell.id)}
                      onPick={pick}
                    />,
                    columns[index]?.kind === 'stance' && (
                      <td key="strip" className={styles.strip}>
                        <StanceStrip spans={row.spans} scale={scale} />
                      </td>
                    ),
                  ])}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
      {card && renderCard && <CellCard card={card}>{renderCard(card.id)}</CellCard>}
      <MatrixKey model={model} />
    </div>
  )
}

/** Names are walked to like cells. */
const nameId = (company: string) => `${company}.`

/** All that the columns say of the company, in words. Not linked in embeds, where a link would load the site inside another page. */
const wordsHref = ({ id }: CompanyRow, { values }: ComparisonModel) =>
  pageHref('compare', { ...values, who: [id] }, { columns: values.columns, density: 'words' })
