import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Link } from 'wouter'
import { expect, it } from 'vitest'
import { PageSaid } from '#app/PageSaid.tsx'
import { SteadyRouter } from '#app/SteadyRouter.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import { useHere } from '#url/here.ts'

const FOUND: Readonly<Record<string, string>> = {
  '': '9',
  '?type=hearing': '3',
  '?order=oldest': '9',
}

function View() {
  const { path, search } = useHere()
  const isOpen = search === '?event=one'
  return (
    <main>
      <title>{isOpen ? 'Event one' : `Title of ${path}`}</title>
      <h1>
        <Superscript text="Rules from 10^26 FLOP" />
      </h1>
      <p data-said>{`${FOUND[search] ?? '9'} of 9 events`}</p>
      <p data-said inert>
        Of another tab
      </p>
      <p>The rest of the page</p>
      {['?type=hearing', '?order=oldest', '?order=newest', '?event=one'].map((to) => (
        <Link key={to} href={path + to}>
          {to}
        </Link>
      ))}
      <Link href="/other">Other page</Link>
      <Link href={`${path}?tab=notes`} role="tab">
        Notes
      </Link>
      <PageSaid />
    </main>
  )
}

const said = () => screen.getByRole('status').textContent
const still = () => new Promise((resolve) => setTimeout(resolve, 400))

async function begin() {
  window.history.replaceState(null, '', '/page')
  render(
    <SteadyRouter base="">
      <View />
    </SteadyRouter>,
  )
  await still()
  expect(said()).toBe('')
  const user = userEvent.setup({ delay: null })
  return (name: string) => user.click(screen.getByText(name))
}

it('says headline and count once a choice has done its work, with exponents in words', async () => {
  const press = await begin()
  await press('?type=hearing')
  await waitFor(() => expect(said()).toBe('Rules from 10 to the power of 26 FLOP. 3 of 9 events.'))
  expect(screen.getAllByRole('status')).toHaveLength(1)
})

it('says the same words again, as a new element', async () => {
  const press = await begin()
  await press('?order=oldest')
  await waitFor(() => expect(said()).toContain('9 of 9'))
  const before = screen.getByRole('status').firstChild
  await press('?order=newest')
  await waitFor(() => expect(screen.getByRole('status').firstChild).not.toBe(before))
  expect(said()).toContain('9 of 9')
})

it.each(['?event=one', 'Other page', 'Notes'])(
  'leaves a record, a page and a tab to the focus that goes there: %s',
  async (name) => {
    const press = await begin()
    await press(name)
    await still()
    expect(said()).toBe('')
  },
)
