import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useLatest } from '#queries/useLatest.ts'

type Asked = {
  readonly signal: AbortSignal
  readonly answer: (data: string) => void
  readonly fail: (why: Error) => void
}

/** Questions as they were asked, to be answered in any order. */
function asking() {
  const asked: Asked[] = []
  const ask = (signal: AbortSignal) =>
    new Promise<string>((answer, fail) => {
      asked.push({ signal, answer, fail })
    })
  const initialProps: { readonly key: string | null } = { key: null }
  const { result, rerender, unmount } = renderHook(({ key }) => useLatest(key, ask), {
    initialProps,
  })
  return { asked, result, unmount, about: (key: string | null) => rerender({ key }) }
}

it('asks nothing without a question', () => {
  const { asked, result } = asking()
  expect(asked).toHaveLength(0)
  expect(result.current).toEqual({ data: null, error: null, isPending: false })
})

it('keeps the answer before until the next is there, and drops one that comes too late', async () => {
  const { asked, result, about } = asking()
  about('one')
  expect(result.current.isPending).toBe(true)
  await act(async () => asked[0]?.answer('1'))
  expect(result.current).toEqual({ data: '1', error: null, isPending: false })
  about('two')
  about('three')
  expect(result.current).toEqual({ data: '1', error: null, isPending: true })
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true, false])
  await act(async () => asked[2]?.answer('3'))
  await act(async () => asked[1]?.answer('2'))
  expect(result.current.data).toBe('3')
})

it('says why there is no answer, and ends what is asked when it is left', async () => {
  const { asked, result, about, unmount } = asking()
  about('one')
  await act(async () => asked[0]?.fail(new Error('no worker')))
  expect(result.current).toEqual({ data: null, error: new Error('no worker'), isPending: false })
  about('two')
  unmount()
  expect(asked[1]?.signal.aborted).toBe(true)
})
