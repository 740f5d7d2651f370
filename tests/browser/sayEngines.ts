import { engines } from './engines/engines.ts'
import { rsvg } from './otherProgram.ts'

/** Says which programs the tests run in, browsers by starting each, and what would bring those that are not here. */
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
  process.stdout.write(
    rsvg === null
      ? 'No picture is drawn by rsvg-convert, which is not here, or has no font: install librsvg2-bin and fonts-liberation (Debian, Ubuntu).\n'
      : `Pictures are drawn by rsvg-convert too (${rsvg})\n`,
  )
}
