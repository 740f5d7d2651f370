import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/** What fetches its code. */
export type Loadable = { readonly load: () => Promise<unknown> }

type Loaded<Props> = { readonly default: ComponentType<Props> & WithParts }

export type WithParts = {
  /** What it draws at once, and would else wait for one after the other. */
  readonly parts?: readonly Loadable[]
}

/** A part of a page whose code is fetched when it is drawn; or before, with that of its own parts. */
type LazyPart<Props> = LazyExoticComponent<ComponentType<Props>> & Loadable

/**
 * As React's `lazy`, but code that was loaded before is there at once. React waits for a promise even where that is
 * settled, so a fallback would be drawn; and for 300 ms after each fallback it draws nothing else that has come.
 */
export function lazyPart<Props extends object>(
  fetched: () => Promise<Loaded<Props>>,
  { waits = () => false }: LazyPartOptions = {},
): LazyPart<Props> {
  let here: Loaded<Props> | null = null
  const load = async () => {
    const part = await fetched()
    await loadAll(part.default.parts)
    here = part
    return part
  }
  const drawn = () => (waits() ? load() : fetched())
  return Object.assign(
    lazy(() => (here === null ? drawn() : settled(here))),
    { load },
  )
}

type LazyPartOptions = {
  /** Whether it waits for its own parts where it is drawn before it was loaded. */
  readonly waits?: () => boolean
}

/** However it ends: a part that is lost says so where it stands, once it is drawn. */
export const loadAll = (parts: readonly Loadable[] = []): Promise<unknown> =>
  Promise.allSettled(parts.map((part) => part.load()))

/** A promise that calls back at once. */
const settled = <Value>(value: Value): Promise<Value> =>
  // React asks for `then` alone.
  // oxlint-disable-next-line unicorn/no-thenable
  Object.assign(Promise.resolve(value), { then: (done: (value: Value) => void) => done(value) })
