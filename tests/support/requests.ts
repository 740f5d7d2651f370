import { afterAll, afterEach, beforeAll } from 'vitest'
import { server } from './server.ts'

/** Every request is answered by the mock server, and one that it does not know is a fault. */
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())
