/** A word of the address that nothing is called by, and all that it could have been. */
export type Unmet = { readonly given: string; readonly among: readonly string[] }

/** Why a text could not be used, in words; for a word that is no name, with the names that there are. */
export type ParamFault = { readonly why: string; readonly unmet?: Unmet }

/** That a name is none of the known ones. */
export const faultOf = (given: string, among: readonly string[], why: string): ParamFault => ({
  why,
  unmet: { given, among },
})
