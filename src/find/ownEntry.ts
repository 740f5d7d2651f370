/** State of an entry of the history that was made by opening the search. */
export const OWN_ENTRY = { find: true }

/** Whether the present entry of the history is one. */
export function isOwnEntry(): boolean {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'find' in state
}
