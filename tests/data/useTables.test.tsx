import { QueryContext } from '#queries/useQuery.ts'
import { renderHook, waitFor } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import { useTables } from '#data/useTables.ts'
import { mockIndex } from '#mocks/dataset.ts'

const NEEDED = ['actors'] as const
const MAY_BE_MISSING = ['events'] as const

it('gives the same tables each time, so that nothing is drawn again for them', async () => {
  const client = newQueryClient()
  const [version] = (await mockIndex()).versions
  if (!version) throw new Error('the mock data has no version')
  const { result, rerender } = renderHook(() => useTables(version, NEEDED, MAY_BE_MISSING), {
    wrapper: ({ children }) => (
      <QueryContext value={client}>
        <Suspense>{children}</Suspense>
      </QueryContext>
    ),
  })
  await waitFor(() => expect(result.current.events).not.toBeNull())
  const before = result.current
  rerender()
  expect(result.current).toBe(before)
})
