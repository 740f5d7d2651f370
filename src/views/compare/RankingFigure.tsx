import { closenessChart } from '#charts/closeness/closenessChart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import { useAnswers, type ComparisonPart } from './useAnswers.ts'

/** How near each company comes by the reader's weights, with its numbers. */
export function RankingFigure(part: ComparisonPart) {
  const { lens, values } = part.compare
  return <Figure shown={closenessChart.show(useAnswers(part), lens, values)} />
}
