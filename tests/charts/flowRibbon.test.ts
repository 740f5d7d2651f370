import fc from 'fast-check'
import { expect, it } from 'vitest'
import { riseBy } from '#charts/flow/FlowRibbon.tsx'

type Ribbon = Record<'sourceX' | 'wide' | 'sourceY' | 'targetY', number>

const ribbons = fc.record({
  sourceX: fc.integer({ min: 0, max: 300 }),
  wide: fc.integer({ min: 40, max: 900 }),
  sourceY: fc.integer({ min: 0, max: 400 }),
  targetY: fc.integer({ min: 0, max: 400 }),
})

const pathOf = ({ sourceX, wide, sourceY, targetY }: Ribbon) => ({
  sourceX,
  targetX: sourceX + wide,
  sourceControlX: sourceX + wide / 2,
  targetControlX: sourceX + wide / 2,
  sourceY,
  targetY,
})

it('rises from nothing to the whole of its height, half of it half way, and never back', () => {
  fc.assert(
    fc.property(ribbons, (ribbon) => {
      const path = pathOf(ribbon)
      const whole = Math.abs(ribbon.targetY - ribbon.sourceY)
      const rise = (part: number) => riseBy(path, ribbon.wide * part)
      expect(rise(0)).toBeCloseTo(0, 1)
      expect(rise(0.5) / (whole || 1)).toBeCloseTo(whole ? 0.5 : 0, 1)
      expect(rise(1) / (whole || 1)).toBeCloseTo(whole ? 1 : 0, 1)
      const steps = [0, 0.2, 0.4, 0.6, 0.8, 1].map(rise)
      expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    }),
  )
})
