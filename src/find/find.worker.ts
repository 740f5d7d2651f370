import { answering } from '#domain/find/answerTo.ts'
import type { FindOrder, FindReply } from './finder.ts'

// In a worker: words are folded once for each ground, and a slip of the pen is looked for among thousands.
addEventListener('message', answerer())

function answerer() {
  let answer: ReturnType<typeof answering> | null = null
  return ({ data }: MessageEvent<FindOrder>) => {
    if ('ground' in data) answer = answering(data.ground)
    else if (answer) postMessage({ id: data.id, answer: answer(data.question) } satisfies FindReply)
  }
}
