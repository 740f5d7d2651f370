import { createContext, type ReactNode } from 'react'
import type { Shown } from './chart.tsx'

/**
 * What figures offer beside their title, such as sharing. A context, since the actions lie above this layer; embeds,
 * pictures and printed pages provide none.
 */
export const FigureActions = createContext<((shown: Shown) => ReactNode) | null>(null)
