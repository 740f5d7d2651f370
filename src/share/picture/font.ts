/** The font as base64 text, embedded in SVG files. */
export { default as font } from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?inline'
