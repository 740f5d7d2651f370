import { createContext, type ReactNode } from 'react'
import type { Shown } from './chart.tsx'

/**
 * What every figure offers beside its title, such as sharing. A context, against our habit: the actions are made
 * of things that lie above this layer, the figures are placed by views that should not have to think of them, and
 * an embed, a picture and a printed page leave them out by providing none.
 */
export const FigureActions = createContext<((shown: Shown) => ReactNode) | null>(null)
