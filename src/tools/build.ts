import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { writeDataPackages } from './writeDataPackages.ts'
import { writeServiceWorker } from './writeServiceWorker.ts'

/**
 * Builds the site, then writes an HTML file for every path of it. `DIST` names another folder to build into,
 * `BASE_PATH` the folder it will be hosted in, `SITE_URL` the host.
 */
const writer = `node_modules/.cache/${process.env.DIST ?? 'dist'}-writer`

await build()
writeDataPackages(process.env.DIST ?? 'dist')
await build({ logLevel: 'warn', build: { ssr: 'src/tools/prerender.tsx', outDir: writer } })
await import(pathToFileURL(`${writer}/prerender.js`).href)
// Last: it is named by the front page as it is written.
writeServiceWorker(process.env.DIST ?? 'dist')
