/** Loaded when a list is saved. */
export const loadListings = () => import('./dataListings.ts')
