import { describe, expect, it, vi } from 'vitest'
import { queryClient, type Query } from '#queries/queryClient.ts'

const never = () => false
const plain = () => queryClient({ retry: 0, isFinal: never })

/** A question that is answered with each of these in turn; faults are thrown. */
function question(id: string, ...answers: readonly (string | Error)[]) {
  const ask = vi.fn<Query<string>['ask']>()
  for (const one of answers) {
    if (one instanceof Error) ask.mockRejectedValueOnce(one)
    else ask.mockResolvedValueOnce(one)
  }
  return { key: ['file', id], ask, most: 2 }
}

it('asks once, whoever asks, and knows the answer from then on', async () => {
  const client = plain()
  const file = question('a', 'read')
  expect(client.stateOf(file).isPending).toBe(true)
  const answers = await Promise.all([client.read(file), client.answerTo({ ...file })])
  expect(answers).toEqual(['read', 'read'])
  expect(file.ask).toHaveBeenCalledOnce()
  expect(client.stateOf(file)).toBe(client.stateOf({ ...file }))
  expect(client.stateOf(file).data).toBe('read')
})

it('has settled what it tells of, and tells nobody who left', async () => {
  const client = plain()
  const file = question('a', 'read')
  const seen: unknown[] = []
  const left = vi.fn<() => void>()
  client.subscribe(() => seen.push(client.stateOf(file).data))
  client.subscribe(left)()
  await client.answerTo(file)
  expect(seen).toEqual(['read'])
  expect(left).not.toHaveBeenCalled()
})

it('takes what it is given for the answer', async () => {
  const client = plain()
  const file = question('a')
  client.put(file, 'given')
  expect(client.stateOf(file).data).toBe('given')
  expect(await client.read(file)).toBe('given')
  expect(file.ask).not.toHaveBeenCalled()
})

it('forgets the oldest of more answers than are kept, and none of another kind', async () => {
  const client = plain()
  const other: Query<string> = { key: ['other'], ask: async () => 'other' }
  await client.read(other)
  for (const id of ['a', 'b', 'c']) await client.read(question(id, id))
  expect(client.all().map(({ query }) => query.key.at(-1))).toEqual(['other', 'b', 'c'])
})

describe('a question that fails', () => {
  it('is asked again by who reads it, and by nobody who waits for the answer it had', async () => {
    const client = plain()
    const file = question('a', new Error('503'), 'read')
    await expect(client.read(file)).rejects.toThrow('503')
    await expect(client.answerTo(file)).rejects.toThrow('503')
    expect(client.stateOf(file).error?.message).toBe('503')
    const again = client.read(file)
    expect(client.stateOf(file).isPending).toBe(true)
    expect(await again).toBe('read')
    expect(file.ask.mock.calls.map(([{ hasFailed }]) => hasFailed)).toEqual([false, true])
  })

  it('is asked again with all others that failed', async () => {
    const client = plain()
    const [one, two, three] = [
      question('a', new Error('503'), 'one'),
      question('b', new Error('503'), 'two'),
      { ...question('c', 'three'), key: ['third'] },
    ]
    await Promise.allSettled([one, two, three].map((file) => client.read(file)))
    client.again()
    expect(await Promise.all([one, two].map((file) => client.answerTo(file)))).toEqual([
      'one',
      'two',
    ])
    expect(three.ask).toHaveBeenCalledOnce()
  })

  it.each([
    ['is asked once more by itself', never, 2],
    ['is not, where its fault is final', () => true, 1],
  ])('%s', async (_, isFinal, times) => {
    const client = queryClient({ retry: 1, isFinal })
    const file = question('a', new Error('first'), new Error('second'))
    await expect(client.read(file)).rejects.toThrow(times === 1 ? 'first' : 'second')
    expect(file.ask).toHaveBeenCalledTimes(times)
  })

  it('has a fault in words, whatever was thrown', async () => {
    const client = plain()
    const file: Query<string> = { key: ['a'], ask: () => Promise.reject('why') }
    await expect(client.read(file)).rejects.toBe('why')
    expect(client.stateOf(file).error).toEqual(new Error('why'))
  })
})
