/** The numbers that runs such as `1–3, 7` stand for. */
export const numbersIn = (runs: string): readonly number[] =>
  runs
    .split(', ')
    .filter(Boolean)
    .flatMap((run) => {
      const [from = 0, to = from] = run.split('–').map(Number)
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    })
