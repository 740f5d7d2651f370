/** Loaded when a list is saved. */
export const loadDataListings = () => import('./dataListings.ts')
