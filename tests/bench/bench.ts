import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { Refusal } from '#tools/datasetFolder.ts'
import { runIfAsked, type Tool } from '#tools/runTool.ts'
import { CHROMIUM_ARGS, chromiumPath } from '#tests/browser/chromium.ts'
import { measureLighthouse } from './lighthouse.ts'
import { install, type PackageName } from './packages.ts'
import { measureList, measurePeers } from './race.ts'
import { machineOf, PARTS, writePart, type Part } from './results.ts'
import { measureViews } from './views.ts'

const NEEDED: Readonly<Record<Part, readonly PackageName[]>> = {
  views: [],
  peers: ['echarts', 'uplot', 'ag-grid-community'],
  list: ['echarts', 'uplot', 'ag-grid-community'],
  lighthouse: ['lighthouse'],
}

/** It measures and judges nothing, since a busy machine is no fault of the code. */
async function bench(parts: readonly Part[], most: number): Promise<void> {
  const { DIST: dist = 'dist' } = process.env
  if (!existsSync(`${dist}/index.html`)) {
    throw new Refusal(`There is nothing to measure in ${dist}. Run: npm run build`)
  }
  install(parts.flatMap((part) => NEEDED[part]))
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: CHROMIUM_ARGS,
  })
  try {
    for (const part of parts) {
      const machine = machineOf(browser, NEEDED[part])
      const body = await measured(part)
      writePart(part, { machine: machine(), body })
      process.stdout.write(`\n${body}\n`)
    }
  } finally {
    await browser.close()
  }

  function measured(part: Part): Promise<string> {
    switch (part) {
      case 'views':
        return measureViews(browser, dist)
      case 'peers':
        return measurePeers({ browser, dist, most })
      case 'list':
        return measureList({ browser, dist, most })
      case 'lighthouse':
        return measureLighthouse(dist)
    }
  }
}

const isPart = (word: string): word is Part => PARTS.some((part) => part === word)

export const siteBench: Tool = {
  usage: `npm run bench -- [${PARTS.join(' | ')}] …  how long the built site takes in a real browser, alone and beside
               others on the same rows, in tests/bench/RESULTS.md; all parts where none is named, each some minutes.
               --most 10000 leaves out greater numbers of events; RUNS=1 takes each figure once.
               DIST names another folder than dist`,
  run: (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { most: { type: 'string', default: String(Infinity) } },
    })
    const unknown = positionals.find((word) => !isPart(word))
    if (unknown !== undefined) {
      throw new Refusal(`There is no part “${unknown}”. Parts: ${PARTS.join(', ')}`)
    }
    const parts = positionals.filter(isPart)
    return bench(parts.length > 0 ? parts : PARTS, Number(values.most))
  },
}

runIfAsked(import.meta.filename, siteBench)
