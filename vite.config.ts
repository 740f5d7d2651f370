import { createReadStream, readdirSync } from 'node:fs'
import { basename, relative } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { sharedChunks } from './src/tools/sharedChunks.ts'
import { DrawnOrder } from './tests/support/order.ts'

/** A sub-path host: `BASE_PATH=/atlas/ npm run build`. Always with a slash at both ends. */
const base = `/${(process.env.BASE_PATH ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')

/** The worker of the mock server: served by `npm run dev:mock` only, so that no build can carry it. */
const mockWorker: Plugin = {
  name: 'mock-worker',
  apply: (_, { mode }) => mode === 'mock',
  configureServer({ middlewares }) {
    middlewares.use(`${base}mockServiceWorker.js`, (_, response) => {
      response.setHeader('Content-Type', 'text/javascript')
      createReadStream('node_modules/msw/lib/mockServiceWorker.js').pipe(response)
    })
  },
}

/** Sheets may arrive in any order, and the first to name a layer decides: so each begins with the order of them all. */
const layerOrder: Plugin = {
  name: 'layer-order',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) {
        file.source = `@layer tokens,base,components;${String(file.source)}`
      }
    }
  },
}

/**
 * Takes each class from its sheet by its name, and not from an object of them all: the name is then written out where it
 * is used, and a page does not load those of every other part. What is left of a sheet's script, which is nothing, goes.
 */
const classNames: Plugin = {
  name: 'class-names',
  enforce: 'post',
  transform: {
    filter: { id: /\.tsx?$|\.module\.css$/ },
    handler: (code, id) =>
      id.endsWith('.css')
        ? // Else a sheet would go with its script.
          { code, moduleSideEffects: 'no-treeshake', map: null }
        : code.replaceAll(/^import (\w+)(?= from ["'].+\.module\.css["'])/gm, 'import * as $1'),
  },
  generateBundle: {
    // Before the page and the lists of what to preload are written.
    order: 'pre',
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      for (const { fileName, viteMetadata } of chunks.filter(({ code }) => code.trim() === '')) {
        for (const other of chunks.filter(({ imports }) => imports.includes(fileName))) {
          other.imports = other.imports.filter((name) => name !== fileName)
          other.code = other.code.replace(`import"./${basename(fileName)}";`, '')
          viteMetadata?.importedCss.forEach((sheet) => other.viteMetadata?.importedCss.add(sheet))
        }
        delete bundle[fileName]
      }
    },
  },
}

/**
 * A file holds what its page needs, so V8 is told to make its functions ready as it comes in, beside what the page does,
 * and not one by one where they are first called, which was a fifth of the work of a start. Others pass the comment over.
 */
const readyFunctions: Plugin = {
  name: 'ready-functions',
  generateBundle: {
    // It must come first of all, also before the list of what to preload.
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.code.length > FEW_FUNCTIONS) {
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
        }
      }
    },
  },
}

/** Characters of code that are ready at once in any case. */
const FEW_FUNCTIONS = 4000

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .toSorted()

/** A class by its word and the number of its file, the same in the scripts and in the pages that are written. */
const nameIn = (word: string, file: string) =>
  `${word}-${sheets.indexOf(relative('src', file)).toString(36)}`

/** Which sheet a style file goes into. A view's own is named after it; drawings come when they are drawn. */
function sheetOf(file: string): string {
  const [, layer = '', folder = ''] = /\/src\/(\w+)\/([\w-]+)/.exec(file) ?? []
  // A part that views share stands beside their folders, and is of the look.
  if (layer === 'views') return file.includes(`/views/${folder}/`) ? `view-${folder}` : 'look'
  return layer === 'charts' && !['frame', 'walk'].includes(folder) ? 'charts' : 'look'
}

const shared = sharedChunks(sheetOf)

export default defineConfig(({ mode, isSsrBuild }) => ({
  base,
  define:
    mode === 'test'
      ? {}
      : { 'import.meta.env.SITE_URL': JSON.stringify(process.env.SITE_URL ?? '') },
  // Each name stands in a sheet, in a script, and in every page that is written: its word compresses, a hash would not.
  css: { modules: mode === 'test' ? {} : { generateScopedName: nameIn } },
  // What the compiler cannot take is a fault: left as it is, a part is drawn anew with everything around it. A dynamic
  // import stands in a function outside of the component, and a fallback is no expression.
  plugins: [
    react({ compiler: { panicThreshold: 'all_errors' } }),
    mockWorker,
    ...(mode === 'test' ? [] : [classNames]),
    layerOrder,
    readyFunctions,
    shared.plugin,
  ],
  // React has had it since 18: the router would bring a copy for older ones.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  // The page writer is one bundle, so that it runs React as the site does: in production mode.
  ssr: { noExternal: true, external: ['jsdom'] },
  build: {
    target: 'es2022',
    // The first that know light-dark(); for older ones it would be written out, once for each place it is used in.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    outDir: process.env.DIST ?? 'dist',
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What each view needs would stand in every page. It is known where it matters: a written page names it, a link
      // that is pointed at fetches it, and after a first visit it is kept.
      resolveDependencies: (_, needed, { hostId }) => (hostId.includes('/shell-') ? [] : needed),
    },
    rolldownOptions: {
      // How long the bundler took says something of the machine and nothing of the site.
      checks: { bundlerTimings: false },
      // A class without a rule, for one: what a part takes must be there. To log it as an error would not end the build.
      onLog: (level, log, handle) => {
        if (log.code === 'IMPORT_IS_UNDEFINED') throw new Error(log.message)
        handle(level, log)
      },
      // Names of classes, and words: written out where they are used, wherever that is.
      optimization: { inlineConst: { mode: 'all', pass: 2 } },
      output: isSsrBuild
        ? {}
        : {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                // A page has three sheets at most: what every page looks like, what its view does, and its charts.
                { name: sheetOf, debugName: 'sheets', test: /\.css$/, priority: 1 },
                { name: shared.chunkOf, debugName: 'shared', priority: 0.5 },
              ],
            },
          },
    },
  },
  test: {
    // Half of the time goes into waiting for the other half: as many workers as there are cores.
    maxWorkers: '100%',
    // Files share no state, so they may share a worker: loading the site anew for each took longer than the tests.
    isolate: false,
    // Bounds for what hangs, not for what is slow: a busy machine stays far within them.
    testTimeout: 30_000,
    // Held by drawing the order of files and of tests. The seed is printed; `--sequence.seed` draws it again.
    sequence: { sequencer: DrawnOrder, shuffle: { tests: true } },
    // Pages are built and thrown away by the hundred: with room for the young, less of it is swept.
    execArgv: ['--max-semi-space-size=64'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'words',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/support/quiet.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/**/*.alone.test.tsx'],
          setupFiles: ['tests/support/quiet.ts', 'tests/support/screen.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Those that put another module in the place of one of ours: nothing loaded before may be in use.
          name: 'alone',
          environment: 'jsdom',
          isolate: true,
          include: ['tests/**/*.alone.test.tsx'],
          setupFiles: ['tests/support/quiet.ts', 'tests/support/screen.ts'],
        },
      },
    ],
  },
}))
