import { edtfWords } from '#domain/days/edtfWords.ts'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { NothingDrawn } from '#charts/walk/NothingDrawn.tsx'
import { sentenceCase } from '#domain/words/words.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './MovesPlot.module.css'
import type { MovedModel, MoveGroup, MovesModel, PairMoves } from './selectMoves.ts'

/** Models shown; more are folded. */
const MOST = 16
const FIRST = 12

export default function MovesPlot({ model, still, picked, onPick }: PlotProps<MovesModel>) {
  const [first, ...more] = model.pairs
  if (!first || (more.length === 0 && first.groups.length === 0)) return <NothingDrawn />
  if (more.length === 0) return <Pair pair={first} {...{ still, picked, onPick }} isOnly />
  return model.pairs.map((pair) => (
    <Disclosure
      key={pair.id}
      open={still === true}
      summary={
        <>
          <strong>{pair.afterName}:</strong> {pair.words || 'no model moves'}
        </>
      }
    >
      <Pair pair={pair} {...{ still, picked, onPick }} isOnly={false} />
    </Disclosure>
  ))
}

type PairProps = Picks & { readonly pair: PairMoves; readonly isOnly: boolean }

function Pair({ pair: { groups }, isOnly, ...picks }: PairProps) {
  return groups.map((group) => (
    <Group key={group.change} group={group} isOnly={isOnly && groups.length === 1} {...picks} />
  ))
}

type Picks = {
  /** In a picture nothing can be unfolded. */
  readonly still: boolean | undefined
  readonly picked: string | null | undefined
  readonly onPick: ((id: string) => void) | undefined
}
type GroupProps = Picks & { readonly group: MoveGroup; readonly isOnly: boolean }

function Group({ group, isOnly, still, ...picks }: GroupProps) {
  const { words, decision, isSettled, models } = group
  const isOne = decision !== null
  const first = still ? models.length : models.length > MOST ? FIRST : MOST
  return (
    <>
      {/* With one group and one rule the sentence above says it. */}
      {!(isOnly && isOne) && (
        <p className={styles.change}>
          <strong>{sentenceCase(words)}</strong>
          {isOne && (
            <Superscript text={isSettled ? `, by one rule: ${decision}` : `: ${decision}`} />
          )}
        </p>
      )}
      <Models models={models.slice(0, first)} {...{ isOne, ...picks }} />
      {models.length > first && (
        <Disclosure summary={`${models.length - first} more`}>
          <Models models={models.slice(first)} {...{ isOne, ...picks }} />
        </Disclosure>
      )}
    </>
  )
}

type ModelsProps = Omit<Picks, 'still'> & {
  readonly models: readonly MovedModel[]
  /** Whether the rule is said above the list. */
  readonly isOne: boolean
}

function Models({ models, isOne, picked, onPick }: ModelsProps) {
  return (
    <ul className={styles.models}>
      {models.map(({ id, name, developer, released, decision }) => (
        <li key={id} data-open={id === picked || undefined}>
          {onPick ? (
            <button type="button" aria-expanded={id === picked} onClick={() => onPick(id)}>
              {name}
            </button>
          ) : (
            <strong>{name}</strong>
          )}
          <span>
            {developer}, {edtfWords(released)}
          </span>
          {!isOne && (
            <span>
              <Superscript text={sentenceCase(decision)} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
