import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { DataTable } from '#ui/DataTable.tsx'

const columns = [
  { name: 'Model' },
  { name: 'Compute', align: 'end', unit: 'FLOP', absent: 'Nothing found' },
  { name: 'Year' },
] as const

it('is a table with a name, heads for columns and rows, and words for what is missing', () => {
  render(
    <DataTable
      caption="Models by compute"
      columns={columns}
      rows={[
        ['Gemma', 2.9e25, 2025],
        ['Olmo', null, 2024],
      ]}
    />,
  )
  const table = screen.getByRole('table', { name: 'Models by compute' })
  const names = within(table).getAllByRole('columnheader')
  expect(names.map((head) => head.textContent)).toEqual(['Model', 'ComputeFLOP', 'Year'])
  const [, first, second] = within(table).getAllByRole('row')
  expect(within(first ?? table).getByRole('rowheader')).toHaveTextContent('Gemma')
  expect(
    within(first ?? table)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['2.9e25', '2025'])
  expect(within(second ?? table).getByText('Nothing found')).toBeVisible()
})

it('says which column it is sorted by, and asks for another', async () => {
  const onSort = vi.fn<(by: string) => void>()
  render(
    <DataTable
      caption="Models"
      columns={columns}
      rows={[['Gemma', 1, 2025]]}
      sort={{ by: 'Year', direction: 'descending', onSort }}
    />,
  )
  expect(screen.getByRole('columnheader', { name: 'Year' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  expect(screen.getByRole('columnheader', { name: 'Model' })).not.toHaveAttribute('aria-sort')
  await userEvent.click(screen.getByRole('button', { name: 'Model' }))
  expect(onSort).toHaveBeenCalledExactlyOnceWith('Model')
})

it('shows many rows some at a time, and says how many there are', async () => {
  const rows = Array.from({ length: 450 }, (_, row) => [`row ${row + 1}`])
  render(<DataTable caption="Rows" columns={[{ name: 'Row' }]} rows={rows} />)
  const shown = () => screen.getAllByRole('rowheader').length
  expect(shown()).toBe(200)
  expect(screen.getByText('200 of 450 rows.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Show 200 more' }))
  await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }))
  expect(shown()).toBe(450)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('can be reached by keyboard where it scrolls, and only there', () => {
  const scrollWidth = vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get')
  scrollWidth.mockReturnValue(2000)
  const { unmount } = render(<DataTable caption="Wide" columns={columns} rows={[]} />)
  expect(screen.getByRole('group', { name: 'Wide' })).toHaveAttribute('tabindex', '0')
  unmount()
  scrollWidth.mockReturnValue(100)
  render(<DataTable caption="Narrow" columns={columns} rows={[]} />)
  expect(screen.queryByRole('group')).not.toBeInTheDocument()
})

it('takes two columns of one name, and never puts one’s words under the other', () => {
  const sides = [{ name: 'Company' }, { name: '23 Nov 2026' }, { name: '23 Nov 2026' }]
  const { rerender } = render(
    <DataTable caption="Two sides" columns={sides} rows={[['Meta', 'Silent', 'Resistant']]} />,
  )
  rerender(<DataTable caption="Two sides" columns={sides} rows={[['Meta', null, 'Negotiating']]} />)
  // A warning about keys would end on the console, where no test may leave anything.
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Company',
    '23 Nov 2026',
    '23 Nov 2026',
  ])
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
    '–none',
    'Negotiating',
  ])
})
