/**
 * The text of a parameter. Commas and slashes stay readable; spaces are `%20`, since some programs escape a `+`. An old
 * `+` is read as a space.
 */
export const escaped = (text: string) =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/')
