import type { Shown } from '#charts/frame/chart.tsx'
import { saidTable } from '#charts/frame/saidTable.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { citationText } from '#share/cite/citationText.ts'
import { referenceTo, type Facts } from '#share/facts.ts'
import { escapeMarkup, unescapeMarkup } from '#ui/markup.ts'
import type { Drawn, Provenance } from './figureProvenance.ts'

/** All but the hash of the content, which is computed last. */
export async function provenanceOf(shown: Shown, facts: Facts, drawn?: Drawn): Promise<Provenance> {
  return {
    atlas: 'oversight-atlas figure',
    mark: 2,
    chart: shown.id,
    title: shown.title,
    summary: shown.summary,
    embed: shown.place.embedPath(shown.id, 'pinned'),
    address: facts.address,
    citation: citationText(referenceTo(shown, facts)),
    dataVersion: facts.version.id,
    asOf: facts.asof satisfies IsoDate,
    data: await dataHash(facts.version),
    rows: await rowHashes(shown),
    ...(drawn && { drawn }),
    content: null,
  }
}

/** As written into a file, with the hash of what can be seen and of itself. */
export async function provenanceText(
  provenance: Provenance,
  seen: string | Uint8Array<ArrayBuffer>,
): Promise<string> {
  // Without characters that an SVG cannot hold.
  const text = unescapeMarkup(escapeMarkup(JSON.stringify({ ...provenance, content: null })))
  const content = await contentHash(seen, text)
  return text.replace(/null\}$/, () => `${JSON.stringify(content)}}`)
}

/**
 * The provenance is hashed too, since a forged address or citation misleads as much as a forged drawing; its own
 * `content` counts as empty.
 *
 * @param text the provenance as it stands in the file, letter for letter
 */
export async function contentHash(
  seen: string | Uint8Array<ArrayBuffer>,
  text: string,
): Promise<string | null> {
  const said = text.replace(/"content":"[0-9a-f]{64}"\}$/, '"content":null}')
  return sha256Of(`${await sha256Of(seen)} ${said}`)
}

/** Of the hashes of all files of the version. */
export const dataHash = ({ files }: DataVersion) =>
  sha256Of(
    files
      .map(({ table, sha256: hash }) => `${table} ${hash}\n`)
      .toSorted()
      .join(''),
  )

export async function rowHashes({ table }: Shown): Promise<readonly string[]> {
  const hashes = await Promise.all(
    saidTable(table).rows.map((row) => sha256Of(JSON.stringify(row))),
  )
  return hashes.flatMap((hash) => hash?.slice(0, 16) ?? [])
}

/** @returns null where the browser offers no hashing, which is so on insecure origins */
async function sha256Of(content: string | Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
