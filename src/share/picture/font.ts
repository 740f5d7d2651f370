/** The font as text within a file: a picture has no other way to bring it along. Loaded only when one is made. */
export { default as font } from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?inline'
