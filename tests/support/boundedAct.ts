import React from 'react'
import { act } from '@testing-library/react'

type Internals = { actQueue: unknown[] | null; didUsePromise: boolean }

const internals: Internals = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
)
/** As the runner has it, whatever a test does to the clock. */
const later = globalThis.setImmediate
/** No page needs as many turns for what was done to it. */
const MOST_TURNS = 400

/**
 * Within `act`, React draws parts that wait for an answer again and again, by turns and without an end, since no answer
 * can come before the act is over. After many turns it is told to stop, as it does for `use`, and goes on once answers
 * may have come.
 */
export function boundAct(): void {
  let isTold = false
  let turns = 0
  Object.defineProperty(internals, 'didUsePromise', {
    configurable: true,
    get() {
      if (isTold || turns < MOST_TURNS) return isTold
      const { actQueue } = internals
      if (actQueue) later(() => goOn(actQueue))
      turns = 0
      return true
    },
    set(told: boolean) {
      isTold = told
      if (turns === 0) later(() => (turns = 0))
      turns += 1
    },
  })
}

function goOn(left: unknown[]): void {
  internals.actQueue ??= left
  act(() => undefined)
}
