import { QueryContext } from '#queries/useQuery.ts'
import { act, render, screen } from '@testing-library/react'
import { useRouter } from 'wouter'
import { expect, it, vi } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import { Shell } from '#app/Shell.tsx'
import { SteadyRouter } from '#app/SteadyRouter.tsx'
import type { Address } from '#url/address.ts'
import { useHere } from '#url/here.ts'
import { pages } from '#url/pages.ts'
import { methodsAddress } from '#url/methods.ts'

it('keeps what is on the page as it is when the whole address of the page is there', async () => {
  window.history.replaceState(null, '', '/data')
  let resolve: (whole: Address<object>) => void = () => {}
  const promise = new Promise<Address<object>>((settle) => {
    resolve = settle
  })
  const whole = () => promise
  const drawn = vi.fn<() => void>()
  /** Links are asked for again where the router changes, and with them all that was written and is not live yet. */
  function Content() {
    useRouter()
    drawn()
    return <p>Content</p>
  }
  const { address } = pages.data
  render(
    <QueryContext value={newQueryClient()}>
      <SteadyRouter base="">
        <Shell page={{ address, whole }} written={null}>
          <Content />
        </Shell>
      </SteadyRouter>
    </QueryContext>,
  )
  await screen.findByText('Content')
  await screen.findByRole('contentinfo')
  drawn.mockClear()
  await act(async () => {
    resolve(methodsAddress)
    await promise
  })
  expect(drawn).not.toHaveBeenCalled()
})

it('draws what reads the address once for each change of it', async () => {
  window.history.replaceState(null, '', '/timeline')
  const drawn: string[] = []
  function Reader() {
    drawn.push(useHere().search)
    return null
  }
  render(
    <SteadyRouter base="">
      <Reader />
    </SteadyRouter>,
  )
  await act(async () => window.history.pushState(null, '', '/timeline?who=meta'))
  await act(async () => window.history.pushState(null, '', '/timeline?who=meta#events'))
  expect(drawn).toEqual(['', '?who=meta', '?who=meta'])
})
