import { describe, expect, it } from 'vitest'
import { actsInForce } from '#domain/record/inForce.ts'
import { eventFixture, published } from '#tests/domain/timelineFixture.ts'

const events = published('events')
const ids = (acts: readonly { readonly id: string }[]) => acts.map(({ id }) => id)

describe('acts in force', () => {
  it('of the record: each act once, those that bear on a regime first', () => {
    const { inForce, enacted } = actsInForce(events, '2026-11-23')
    expect(ids(inForce)).toEqual([
      'eu-gpai-enforcement-begins',
      'eo-14409-signed',
      'sb-53-in-force',
      'eo-14365-state-preemption',
      'eo-14179-removing-barriers',
      'eu-ai-act-entry-into-force',
      'eo-14434-super-intelligence-naming',
      'texas-traiga-signed',
    ])
    expect(ids(enacted)).toContain('raise-act-chapter-amendment')
    expect(ids(enacted)).not.toContain('raise-act-signed')
  })

  it('leave out what had not happened, was vetoed, revoked or only introduced', () => {
    const { inForce, enacted } = actsInForce(events, '2026-06-01')
    expect(ids(inForce)).not.toContain('eo-14409-signed')
    for (const { status } of [...inForce, ...enacted]) expect(status).toMatch(/in-force|enacted/)
  })

  it('join events only where the same act is named in the same place', () => {
    const act = (id: string, title: string, jurisdiction: string, date: string) =>
      eventFixture({ id, title, jurisdiction, date, status: 'in-force' })
    const of = (...acts: readonly ReturnType<typeof act>[]) =>
      ids(actsInForce(acts, '2026-11-23').inForce)
    const signed = act('signed', 'A state signs SB 5, a law', 'us-ct', '2026-01-01')
    expect(of(signed, act('later', 'SB 5 takes effect', 'us-ct', '2026-03-01'))).toEqual(['later'])
    expect(of(signed, act('other', 'SB 5 takes effect', 'us-ca', '2026-03-01'))).toHaveLength(2)
    expect(of(signed, act('other', 'SB 53 takes effect', 'us-ct', '2026-03-01'))).toHaveLength(2)
  })
})
