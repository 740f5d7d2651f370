/** A company's name without its gloss: `Google` of `Google (Google DeepMind)`. */
export const plainName = (name: string) => name.replace(/\s*\(.*\)\s*$/, '') || name

/** Every name in a company's entry: `Google` and `Google DeepMind`. Never empty. */
export function allNames(name: string): readonly string[] {
  const gloss = /\(([^)]*)\)\s*$/.exec(name)?.[1]
  return gloss ? [plainName(name), gloss, name] : [name]
}
