import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { seeded } from './seeded.ts'

/**
 * Files in an order drawn by the seed, since none may lean on which ran before it. Those of one project and one
 * environment stay together: a worker that has to change either is thrown away with all that it has loaded.
 */
export class DrawnOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const draw = seeded(this.ctx.config.sequence.seed)
    return files
      .map((file) => ({ file, kind: kindOf(file), place: draw() }))
      .toSorted((a, b) => a.kind.localeCompare(b.kind) || a.place - b.place)
      .map(({ file }) => file)
  }
}

const kindOf = ({ project, moduleId }: TestSpecification): string =>
  `${project.name} ${/^\/\/ @vitest-environment (\w+)/.exec(readFileSync(moduleId, 'utf8'))?.[1] ?? ''}`
