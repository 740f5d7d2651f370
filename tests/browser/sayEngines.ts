import { engines } from './engines/engines.ts'

/** Says which browsers the tests run in, by starting each, and what would bring those that are not here. */
export default async function sayEngines() {
  for (const { name, path, missing, start } of await engines()) {
    if (path === null) {
      process.stdout.write(`Tests do not run in ${name}, which is not here: ${missing}.\n`)
      continue
    }
    const driver = await start(path)
    process.stdout.write(`Tests run in ${name}: ${driver.version} (${path})\n`)
    await driver.close()
  }
}
