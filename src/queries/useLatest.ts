import { useEffect, useEffectEvent, useState } from 'react'

type Latest<Data> = {
  readonly key: string
  readonly data: Data | null
  readonly error: Error | null
}

/**
 * The answer to a question that is of this moment only, and not kept: the last one stands until the next is there.
 *
 * @param key equal keys are the same question; `null` asks nothing
 * @param ask is told when another is asked, or none
 */
export function useLatest<Data>(
  key: string | null,
  ask: (signal: AbortSignal) => Promise<Data>,
): Pick<Latest<Data>, 'data' | 'error'> & { readonly isPending: boolean } {
  const [latest, setLatest] = useState<Latest<Data> | null>(null)
  const begin = useEffectEvent(ask)
  useEffect(() => {
    if (key === null) return undefined
    const { signal, abort } = leaving()
    const settle = (data: Data | null, error: Error | null) => {
      if (!signal.aborted) setLatest({ key, data, error })
    }
    begin(signal).then(
      (data) => settle(data, null),
      (error: Error) => settle(null, error),
    )
    return abort
  }, [key])
  const { data = null, error = null } = latest ?? {}
  return { data, error, isPending: key !== null && latest?.key !== key }
}

function leaving() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
