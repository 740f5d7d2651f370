/** Where the rationale of a stance period stands on its company's page. */
export const periodAnchor = (stance: string) => `period-${stance}`
