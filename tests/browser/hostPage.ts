import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Somebody else's site: a bare page at an origin of its own. @param policy of its content, if it has one */
export async function hostPage(body: string, policy?: string) {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html;charset=utf-8',
      ...(policy !== undefined && { 'Content-Security-Policy': policy }),
    })
    response.end(
      `<!doctype html><html lang="en"><head><title>Article</title><link rel="icon" href="data:,">
${policy === undefined ? "<script>const heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>" : ''}</head>
<body${policy === undefined ? ' style="margin:0"' : ''}>${body}</body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}/`, stop: () => server.close() }
}
