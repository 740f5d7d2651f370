/** Why a file could not be used. The message is a sentence for the reader and names the file. */
export class FileFault extends Error {
  override readonly name = 'FileFault'
  readonly file: string
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options)
    this.file = file
  }
}

/** The server said nothing more: the reader has waited long enough, and decides whether to wait again. */
export class Stalled extends FileFault {}

/** How long a server may say nothing, in milliseconds. However slow, what still comes is read. */
const STALLED_MS = 15_000

/** Larger answers are refused before they can freeze the page. Bytes. */
const MOST_BYTES = 64 * 1024 * 1024

const DATA_ROOT = `${import.meta.env.BASE_URL}data/`

type Expected = { readonly bytes: number; readonly sha256: string }

type ReadJson = {
  readonly json: unknown
  /** Of the bytes as they came; `null` where the browser cannot hash: it does on secure origins only. */
  readonly sha256: string | null
}

/**
 * Reads a JSON file under `public/data/`, and checks that it is what the index promised.
 *
 * @param reload passes the HTTP cache by: for a retry, so that a bad copy cannot be served again
 * @throws {FileFault} when offline, on a non-2xx answer, a page instead of data, a cut, foreign or oversized file
 * @throws {Stalled} where nothing comes for {@link STALLED_MS}
 */
export async function readFile(
  file: string,
  { reload, expected }: { readonly reload: boolean; readonly expected?: Expected },
): Promise<ReadJson> {
  const bytes = await unlessStalled(file, async (signal, heard) => {
    const response = await answer(file, signal, reload)
    heard()
    const length = Number(response.headers.get('content-length') ?? 0)
    if (length > MOST_BYTES) throw new FileFault(file, 'the file is too large to be read safely.')
    return new Uint8Array(await body(file, response, heard))
  })
  const text = new TextDecoder().decode(bytes)
  if (/^\s*</.test(text)) {
    throw new FileFault(file, 'the server answered with a page instead of data.')
  }
  const sha256 = await hashOf(bytes)
  if (expected) check(file, { bytes: bytes.byteLength, sha256 }, expected)
  try {
    return { json: JSON.parse(text), sha256 }
  } catch {
    throw new FileFault(file, 'the file is not complete JSON; it may have been cut on the way.')
  }
}

/** Gives up where `heard` is not called for {@link STALLED_MS}. */
async function unlessStalled<Read>(
  file: string,
  read: (signal: AbortSignal, heard: () => void) => Promise<Read>,
): Promise<Read> {
  const stalled = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(() => stalled.abort(), STALLED_MS)
  }
  heard()
  try {
    return await read(stalled.signal, heard)
  } catch (error) {
    if (!stalled.signal.aborted) throw error
    throw new Stalled(file, `nothing came from the server for ${STALLED_MS / 1000} seconds.`)
  } finally {
    clearTimeout(timer)
  }
}

async function answer(file: string, signal: AbortSignal, reload: boolean): Promise<Response> {
  try {
    const response = await fetch(DATA_ROOT + file, { signal, cache: reload ? 'reload' : 'default' })
    if (response.ok) return response
    throw new FileFault(file, `the server answered ${response.status}.`)
  } catch (error) {
    if (error instanceof FileFault || signal.aborted) throw error
    throw new FileFault(file, 'the server could not be reached. Are you offline?')
  }
}

async function body(file: string, response: Response, heard: () => void): Promise<ArrayBuffer> {
  const watched = new TransformStream<BufferSource, BufferSource>({
    transform(chunk, controller) {
      heard()
      controller.enqueue(chunk)
    },
  })
  try {
    return await new Response(response.body?.pipeThrough(watched)).arrayBuffer()
  } catch {
    throw new FileFault(file, 'the connection broke before the file was complete.')
  }
}

function check(
  file: string,
  { bytes, sha256 }: { readonly bytes: number; readonly sha256: string | null },
  expected: Expected,
): void {
  if (bytes !== expected.bytes) {
    throw new FileFault(
      file,
      `${bytes} bytes arrived where the index promises ${expected.bytes}; the file may have been cut.`,
    )
  }
  if (sha256 !== null && sha256 !== expected.sha256) {
    throw new FileFault(file, 'the content is not what was published under this version.')
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
