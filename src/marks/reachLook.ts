/** `undetermined`: more than one reach is possible. */
export type ReachLook = 'must' | 'may' | 'hosts' | 'after' | 'none' | 'undetermined'

/** The fixed order of every bar. */
export const REACH_LOOKS: readonly ReachLook[] = [
  'must',
  'may',
  'undetermined',
  'hosts',
  'after',
  'none',
]

const WORDS: Readonly<Record<ReachLook, string>> = {
  must: 'Must pass before release',
  may: 'May be tested before release',
  undetermined: 'Undetermined',
  hosts: 'Reached only through US hosts',
  after: 'Looked at after release',
  none: 'Not reached',
}
export const reachLookWords = (look: ReachLook) => WORDS[look]

export const reachFill = (look: Exclude<ReachLook, 'undetermined'>) => `var(--reach-${look})`

/** Colour of a number on the fill. */
export const reachInk = (look: ReachLook) =>
  look === 'must'
    ? 'var(--on-reach-dark)'
    : look === 'may'
      ? 'var(--on-reach-may)'
      : 'var(--on-reach-pale)'
