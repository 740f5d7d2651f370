import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { lazy, type ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import { QueryContext, useRead } from '#queries/useQuery.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'

/** Shows what a file says, once it says something. */
function File({ name, read }: { readonly name: string; readonly read: () => Promise<string> }) {
  return <p>{useRead({ key: [name], ask: read })}</p>
}

function show(children: ReactNode) {
  const { container } = render(
    <QueryContext value={newQueryClient({ retry: 0 })}>{children}</QueryContext>,
    // What a boundary caught it has shown.
    { onCaughtError: () => {} },
  )
  return { container, user: userEvent.setup({ delay: null }) }
}

const failing = (times: number, then: string) => {
  const read = vi.fn<() => Promise<string>>()
  for (let time = 0; time < times; time += 1) {
    read.mockRejectedValueOnce(new Error('events.json: the server answered 503.'))
  }
  return read.mockResolvedValue(then)
}

it('says what it is waiting for, at the height of what will come', async () => {
  let resolve: (text: string) => void = () => {}
  const promise = new Promise<string>((settle) => {
    resolve = settle
  })
  show(
    <LoadBoundary what="the events" minHeight={320}>
      <File name="events" read={() => promise} />
    </LoadBoundary>,
  )
  const waiting = screen.getByRole('status')
  expect(waiting).toHaveTextContent('Reading the events…')
  expect(waiting).toHaveStyle({ minBlockSize: '320px' })
  resolve('146 events')
  expect(await screen.findByText('146 events')).toBeVisible()
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})

it('keeps the title of its page while it waits, and where it fails', async () => {
  show(
    <LoadBoundary what="this record" title="Timeline">
      <File name="record" read={failing(1, '')} />
    </LoadBoundary>,
  )
  expect(document.title).toBe('Timeline · Oversight Atlas')
  await screen.findByRole('alert')
  expect(document.title).toBe('Timeline · Oversight Atlas')
})

it('says nothing while waiting where nobody waits', () => {
  const { container } = show(
    <LoadBoundary what="the versions" quiet>
      <File name="versions" read={() => new Promise(() => {})} />
    </LoadBoundary>,
  )
  expect(container).toBeEmptyDOMElement()
})

it('says why it failed, keeps what is beside it, and recovers at the second attempt', async () => {
  const read = failing(2, '146 events')
  const { user } = show(
    <>
      <h1>Timeline</h1>
      <LoadBoundary what="the events">
        <File name="events" read={read} />
      </LoadBoundary>
    </>,
  )
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(
    'The events could not be loaded. events.json: the server answered 503.',
  )
  expect(screen.getByRole('heading', { name: 'Timeline' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(read).toHaveBeenCalledTimes(2))
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('146 events')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(read).toHaveBeenCalledTimes(3)
})

it('asks once more for each press, and never by itself', async () => {
  const read = failing(5, 'never reached')
  const { user } = show(
    <LoadBoundary what="the events">
      <File name="events" read={read} />
    </LoadBoundary>,
  )
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(read).toHaveBeenCalledTimes(2))
  await screen.findByRole('alert')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(read).toHaveBeenCalledTimes(2)
})

it('wakes every part that waited for the same file', async () => {
  const read = failing(1, '146 events')
  const { user } = show(
    <>
      <section aria-label="one">
        <LoadBoundary what="the events">
          <File name="events" read={read} />
        </LoadBoundary>
      </section>
      <section aria-label="two">
        <LoadBoundary what="the events">
          <File name="events" read={read} />
        </LoadBoundary>
      </section>
    </>,
  )
  expect(await screen.findAllByRole('alert')).toHaveLength(2)
  const one = within(screen.getByRole('region', { name: 'one' }))
  await user.click(one.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.getAllByText('146 events')).toHaveLength(2))
  expect(read).toHaveBeenCalledTimes(2)
})

it('offers a new page where a file cannot be read without code that is gone', async () => {
  const cause = new TypeError('error loading dynamically imported module: /assets/a.js')
  const read = () => Promise.reject(new Error('events.json: a part did not arrive.', { cause }))
  show(
    <LoadBoundary what="the events">
      <File name="events" read={read} />
    </LoadBoundary>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('A part of this site did not arrive.')
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible()
})

it('offers a new page where the code is gone', async () => {
  const Gone = lazy(() =>
    Promise.reject(new TypeError('Failed to fetch dynamically imported module: /assets/a.js')),
  )
  show(
    <LoadBoundary what="this page">
      <Gone />
    </LoadBoundary>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('This page could not be shown.')
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible()
})
