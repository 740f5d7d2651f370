/** A part of a band and its opacity. */
type BandPart = { readonly x: number; readonly width: number; readonly opacity: number }

/** Narrowest visible band, in pixels. */
const NARROWEST = 2.5

/** An uncertain end fades over at most this width, in pixels. */
export const MOST_FADE = 22

/** Below this width, in pixels, there are no steps. */
const LEAST_STEPS = 3

/**
 * Cuts a band into its certain middle and the steps of its uncertain ends: 75, 50 and 25 %.
 * Steps and not a gradient, so that they survive print. Ends may take half of the band each, never more.
 *
 * @param fadeStart how far the start is uncertain, in pixels; `fadeEnd` likewise
 */
export function bandParts(
  x: number,
  width: number,
  fadeStart: number,
  fadeEnd: number,
): readonly BandPart[] {
  const whole = Math.max(width, NARROWEST)
  const start = Math.min(Math.max(fadeStart, 0), MOST_FADE, whole / 2)
  const end = Math.min(Math.max(fadeEnd, 0), MOST_FADE, whole / 2)
  return [
    ...steps(x, start).toReversed(),
    { x: x + start, width: whole - start - end, opacity: 1 },
    ...steps(x + whole - end, end, true),
  ].filter((part) => part.width > 0)
}

/** Opacities rising towards the middle; `falling` reverses them. */
function steps(x: number, width: number, falling = false): readonly BandPart[] {
  const opacities = width < LEAST_STEPS ? [0.5] : [0.75, 0.5, 0.25]
  const each = width / opacities.length
  return opacities.map((opacity, step) => ({
    x: x + each * (falling ? step : opacities.length - 1 - step),
    width: each,
    opacity,
  }))
}

const BAR = 4.3
const PITCH = 6

/**
 * Bars of 4.3 px every 6 px. Counted from the whole band's start, so that parts align.
 *
 * @param origin where the whole band begins; `x` and `width` say which part of it is drawn
 */
export function fencePath(
  x: number,
  y: number,
  width: number,
  height: number,
  origin: number,
): string {
  const first = Math.floor((x - origin) / PITCH)
  const last = Math.ceil((x + width - origin) / PITCH)
  return Array.from({ length: last - first }, (_, index) => {
    const bar = origin + (first + index) * PITCH
    const left = Math.max(bar, x)
    const right = Math.min(bar + BAR, x + width)
    return right > left ? `M${round(left)} ${y}H${round(right)}v${height}H${round(left)}z` : ''
  }).join('')
}

const round = (value: number) => Math.round(value * 100) / 100
