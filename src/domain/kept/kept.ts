/**
 * Keeps the latest answers of a function. Equal questions ({@link isSame}) get the same answer. Can be counted and
 * emptied.
 *
 * @param most answers kept; of more, the one that was asked for longest ago goes
 */
export function kept<Asked extends readonly unknown[], Answer>(
  answer: (...asked: Asked) => Answer,
  most: number,
) {
  let all: readonly { readonly asked: Asked; readonly answer: Answer }[] = []
  const ask = (...asked: Asked): Answer => {
    const known = all.find((one) => isSame(one.asked, asked))
    const latest = known ?? { asked, answer: answer(...asked) }
    all = [latest, ...all.filter((one) => one !== known)].slice(0, most)
    return latest.answer
  }
  const empty = () => {
    all = []
  }
  return Object.assign(ask, { count: () => all.length, empty })
}

/** Keeps an answer as long as `of` lives; it must depend on `of` alone. Can be told one that is known without asking. */
export const keptFor = <Of extends WeakKey, Rest extends readonly unknown[], Answer extends object>(
  answer: (of: Of, ...rest: Rest) => Answer,
) => keptIn(new WeakMap<Of, Answer>(), answer)

/** Kept for good: only for few texts, such as the days of a record. */
export const keptForText = <Rest extends readonly unknown[], Answer extends object | number | null>(
  answer: (text: string, ...rest: Rest) => Answer,
) => keptIn(new Map<string, Answer>(), answer)

function keptIn<Of, Rest extends readonly unknown[], Answer extends object | number | null>(
  store: { get(of: Of): Answer | undefined; set(of: Of, answer: Answer): unknown },
  answer: (of: Of, ...rest: Rest) => Answer,
) {
  const ask = (of: Of, ...rest: Rest): Answer => {
    const known = store.get(of)
    if (known !== undefined) return known
    const made = answer(of, ...rest)
    store.set(of, made)
    return made
  }
  const know = (of: Of, known: Answer): void => {
    store.set(of, known)
  }
  return Object.assign(ask, { know })
}

/** Whether two JSON values are equal. A missing key and one that is `null` differ; so do a list and an object. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [own, other] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    own.length === other.size &&
    own.every(([key, value]) => other.has(key) && isSame(value, other.get(key)))
  )
}
