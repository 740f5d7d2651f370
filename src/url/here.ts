import { createContext, use } from 'react'

export type Here = { readonly path: string; readonly search: string; readonly hash: string }

/** The address of what is shown, with the base path. */
export const HereContext = createContext<Here>({ path: '/', search: '', hash: '' })

export const useHere = (): Here => use(HereContext)
