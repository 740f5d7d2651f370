import { afterAll, afterEach, beforeAll } from 'vitest'
import { server } from './server.ts'

/**
 * Every request of the calling file is answered by the mock server, and one that it does not know is a fault.
 * Called and not merely imported: files share a worker, and a module runs in the first of them only.
 */
export function answerRequests(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
}
