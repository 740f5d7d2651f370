/** To a tenth of a pixel: finer than any screen shows, and shorter in a path. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10
