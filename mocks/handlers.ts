import { http, HttpResponse, type HttpHandler } from 'msw'
import { mockChanges, mockFile, mockIndex } from './dataset.ts'

/** The data server of tests and of `npm run dev:mock`. */
export function handlers(): HttpHandler[] {
  return [
    http.get('*/data/index.json', async () => HttpResponse.json(await mockIndex())),
    http.get('*/data/changes.json', () => HttpResponse.json(mockChanges)),
    http.get('*/data/:version/:file', ({ params }) => {
      const table = String(params.file).replace(/\.json$/, '')
      const text = mockFile(String(params.version), table)
      return text === null ? new HttpResponse('Not found', { status: 404 }) : json(text)
    }),
  ]
}

const json = (text: string) =>
  new HttpResponse(text, { headers: { 'Content-Type': 'application/json' } })
