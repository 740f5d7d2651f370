import { fireEvent, within } from '@testing-library/react'

/** Opens the numbers of a figure, which are made when they are asked for, and gives their table. */
export async function openNumbers(figure: HTMLElement): Promise<HTMLElement> {
  fireEvent.click(within(figure).getByText('Show the numbers'))
  return within(figure).findByRole('table')
}
