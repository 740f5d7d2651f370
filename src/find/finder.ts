import type { FindAnswer, FindGround } from '#domain/find/answerTo.ts'
import type { FindQuestion } from '#domain/find/findIn.ts'
import { findWorker } from './findWorker.ts'

/** What the worker is told: what to look in, or what to look for. */
export type FindOrder =
  | { readonly ground: FindGround }
  | { readonly id: number; readonly question: FindQuestion }
export type FindReply = { readonly id: number; readonly answer: FindAnswer }

export type Finder = {
  readonly ask: (ground: FindGround, question: FindQuestion) => Promise<FindAnswer>
  /** Frees what it holds; it can be asked again. */
  readonly end: () => void
}

/**
 * Looks for words in a worker, which keeps the index of the latest ground; where no worker starts, in the page. Nothing
 * is made before the first question.
 */
export function newFinder(): Finder {
  let inWorker: Finder | null = null
  let canStart = typeof Worker !== 'undefined'
  const inPage = finderInPage()
  return {
    ask: async (ground, question) => {
      if (canStart) {
        inWorker ??= finderInWorker(findWorker())
        try {
          return await inWorker.ask(ground, question)
        } catch {
          canStart = false
          inWorker.end()
        }
      }
      return inPage.ask(ground, question)
    },
    end: () => {
      inWorker?.end()
      inWorker = null
      inPage.end()
    },
  }
}

function finderInWorker(worker: Worker): Finder {
  let given: string | null = null
  let count = 0
  const tell = (order: FindOrder) => worker.postMessage(order, { transfer: [] })
  return {
    ask: (ground, question) =>
      new Promise((resolve, reject) => {
        const id = (count += 1)
        if (given !== ground.key) tell({ ground })
        given = ground.key
        const listen = ({ data }: MessageEvent<FindReply>) => {
          if (data.id !== id) return
          worker.removeEventListener('message', listen)
          resolve(data.answer)
        }
        worker.addEventListener('message', listen)
        worker.addEventListener('error', () => reject(new Error('The worker failed.')))
        tell({ id, question })
      }),
    end: () => worker.terminate(),
  }
}

function finderInPage(): Finder {
  let kept: {
    readonly key: string
    readonly answer: (question: FindQuestion) => FindAnswer
  } | null = null
  return {
    ask: async (ground, question) => {
      const { answering } = await import('#domain/find/answerTo.ts')
      if (kept?.key !== ground.key) kept = { key: ground.key, answer: answering(ground) }
      return kept.answer(question)
    },
    end: () => {
      kept = null
    },
  }
}
