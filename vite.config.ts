import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** A sub-path host: `BASE_PATH=/atlas/ npm run build`. Always with a slash at both ends. */
const base = `/${(process.env.BASE_PATH ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')

export default defineConfig(({ mode, isSsrBuild }) => ({
  base,
  plugins: [react({ compiler: mode !== 'test' })],
  // The page writer is one bundle, so that it runs React as the site does: in production mode.
  ssr: { noExternal: true },
  build: { target: 'es2022', manifest: !isSsrBuild, assetsInlineLimit: 0 },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
}))
