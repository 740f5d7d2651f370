/** sRGB hex, and opacity from 0 to 1. */
export type Colour = { readonly hex: string; readonly opacity: number }

/**
 * What the browser computed, as sRGB hex. Only the browser knows every notation of its own (`color-mix`, `oklch`);
 * anything but `rgb()` is therefore painted on one pixel and read back.
 *
 * @returns null for no paint at all
 */
export function colour(computed: string): Colour | null {
  if (computed === '' || computed === 'none' || computed === 'transparent') return null
  const parts = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(computed)
  if (!parts) return painted(computed)
  const [red, green, blue, opacity = 1] = parts
    .slice(1)
    .flatMap((text) => (text ? [Number(text)] : []))
  return opacity === 0 ? null : { hex: hex([red ?? 0, green ?? 0, blue ?? 0]), opacity }
}

function painted(computed: string): Colour | null {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.fillStyle = computed
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, opacity = 0] = pen.getImageData(0, 0, 1, 1).data
  return opacity === 0 ? null : { hex: hex([red, green, blue]), opacity: opacity / 255 }
}

const hex = (channels: readonly number[]) =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
