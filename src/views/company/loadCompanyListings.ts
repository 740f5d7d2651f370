/** Loaded when a list is saved. */
export const loadCompanyListings = () => import('./companyListings.ts')
