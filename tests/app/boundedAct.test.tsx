import React from 'react'
import { act, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'

type Internals = { readonly actQueue: unknown[] | null }

const internals: Internals = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
)

it('ends an act in which React has no end to its turns, and goes on after it', async () => {
  let turns = 0
  const again = (): unknown => {
    turns += 1
    return turns < 3000 ? again : null
  }
  act(() => void internals.actQueue?.push(again))
  expect(turns).toBeGreaterThan(100)
  expect(turns).toBeLessThan(3000)
  await waitFor(() => expect(turns).toBe(3000))
  expect(internals.actQueue).toBeNull()
})
