import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { DatesChoice } from '#filters/DatesChoice.tsx'
import { WhoChoice } from '#filters/WhoChoice.tsx'

describe('whom to choose', () => {
  const offered = [
    { id: 'caisi', name: 'CAISI', kind: 'agency' },
    { id: 'zai', name: 'Z.ai', kind: 'company' },
    { id: 'adobe', name: 'Adobe', kind: 'company' },
    { id: 'meta', name: 'Meta', kind: 'company' },
  ]
  const names = () =>
    screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)

  it('are those chosen before, who leads, other companies and other bodies, each by name', () => {
    render(
      <WhoChoice
        offered={offered}
        leading={['zai', 'meta']}
        chosen={['caisi']}
        onChange={() => {}}
      />,
    )
    expect(names()).toEqual(['CAISI', 'Meta', 'Z.ai', 'Adobe'])
  })

  it('are narrowed by a part of a name, and what is ticked out of sight stays chosen', async () => {
    const onChange = vi.fn<(chosen: unknown) => void>()
    render(<WhoChoice offered={offered} chosen={['meta']} onChange={onChange} />)
    expect(names()).toEqual(['Meta', 'Adobe', 'Z.ai', 'CAISI'])
    await userEvent.type(screen.getByRole('textbox', { name: 'Names' }), 'AD')
    expect(names()).toEqual(['Adobe'])
    await userEvent.click(screen.getByRole('checkbox', { name: 'Adobe' }))
    expect(onChange).toHaveBeenLastCalledWith(['meta', 'adobe'])
  })

  it('are several at one press', async () => {
    const onChange = vi.fn<(chosen: unknown) => void>()
    const sets = [{ label: 'the 2 silent', ids: ['zai', 'adobe'] }]
    render(<WhoChoice offered={offered} chosen={[]} onChange={onChange} sets={sets} />)
    await userEvent.click(screen.getByRole('button', { name: 'the 2 silent' }))
    expect(onChange).toHaveBeenCalledWith(['zai', 'adobe'])
  })
})

describe('which days to choose', () => {
  const choice = (
    range: { from: string | null; to: string | null },
    change = vi.fn<(chosen: unknown) => void>(),
  ) => (
    <DatesChoice
      range={range}
      window={{ first: '2025-12-01', last: '2026-11-23' }}
      asof="2026-11-23"
      earliest="2022-10-04"
      since={[{ words: 'Since the order', day: '2026-06-02' }]}
      change={change}
    />
  )

  it.each([
    ['Last 3 months', '2026-09'],
    ['This year', '2026'],
    ['Since the order', '2026-06-02'],
    ['All dates', '2022-10'],
  ])('are those of a preset: %s', async (name, from) => {
    const change = vi.fn<(chosen: unknown) => void>()
    render(choice({ from: null, to: null }, change))
    expect(screen.getByRole('radio', { name: 'Last 12 months' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name }))
    expect(change).toHaveBeenCalledWith({ from, to: null })
  })

  it('are none of a preset where others were typed, and the fields hold the range in force', () => {
    const { unmount } = render(choice({ from: null, to: null }))
    expect(screen.getByRole('textbox', { name: 'From' })).toHaveValue('2025-12')
    expect(screen.getByRole('textbox', { name: 'To' })).toHaveValue('')
    unmount()
    render(choice({ from: '2025-03', to: '2025-08' }))
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    expect(screen.getByRole('textbox', { name: 'To' })).toHaveValue('2025-08')
  })

  it('are shown in the fields after a preset, and kept in them while somebody types', async () => {
    const { rerender } = render(choice({ from: null, to: null }))
    await userEvent.click(screen.getByRole('radio', { name: 'This year' }))
    rerender(choice({ from: '2026', to: null }))
    const from = screen.getByRole('textbox', { name: 'From' })
    expect(from).toHaveValue('2026')
    await userEvent.type(from, '-0')
    rerender(choice({ from: null, to: null }))
    expect(from).toHaveValue('2026-0')
    expect(from).toHaveFocus()
  })
})
