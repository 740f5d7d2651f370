import { count, sentenceCase } from '#domain/words/words.ts'
import { useLatest } from '#queries/useLatest.ts'
import { useQueryClient } from '#queries/useQuery.ts'
import type { ChartCheck } from '#share/verify/checkChart.ts'
import type { Drawn, Provenance } from '#share/picture/figureProvenance.ts'
import type { Redrawn } from '#share/verify/redrawn.ts'
import { Notice } from '#ui/Notice.tsx'
import styles from './VerifyView.module.css'

type SideBySideProps = {
  readonly file: File
  readonly check: ChartCheck
  readonly provenance: Provenance
}

/** The picture that was handed over beside the one that its data draws: what a hash cannot tell, an eye can. */
export function SideBySide({ file, check, provenance: { drawn } }: SideBySideProps) {
  if (drawn) return <DrawnAgain {...{ file, check, drawn }} />
  return (
    <p className={styles.file}>
      The picture does not say how it was laid out, as older ones do not: compare it by eye with the
      figure below.
    </p>
  )
}

type DrawnAgainProps = {
  readonly file: File
  readonly check: ChartCheck
  readonly drawn: Drawn
}

function DrawnAgain({ file, check, drawn }: DrawnAgainProps) {
  const client = useQueryClient()
  const { data, error, isPending } = useLatest(
    `${file.name} ${file.lastModified} ${file.size}`,
    async () => (await loadRedrawn()).redrawn(client, file, check, drawn),
  )
  if (isPending) return <p>Drawing it again beside it…</p>
  if (error) return <p className={styles.file}>It could not be drawn again. {error.message}</p>
  return data && <Pair {...data} />
}

/** Loaded when a picture was handed over. */
const loadRedrawn = () => import('#share/verify/redrawn.ts')

function Pair({ given, drawn, shape, places }: Redrawn) {
  return (
    <section aria-label="The picture, and the same drawn again" className={styles.beside}>
      {places?.length === 0 ? (
        <p className={styles.file}>
          <strong>It looks as its data draws it.</strong> No place of the two pictures differs.
        </p>
      ) : (
        <Notice
          title={
            places === null
              ? 'It is not of the shape in which it was exported.'
              : `${sentenceCase(count(places.length, 'place differs', 'places differ'))} from what its data draws.`
          }
        >
          {places === null
            ? 'It was cut, or drawn by another edition of this program. Compare the two by eye.'
            : `${places.length === 1 ? 'It is' : 'They are'} framed. Somebody may have painted there, or another edition of this program drew it.`}
        </Notice>
      )}
      <div className={styles.pair}>
        <figure>
          <div className={styles.framed}>
            <img src={given} alt="As it was handed over" style={{ aspectRatio: shape }} />
            {places?.map(({ x, y, width, height }) => (
              <span
                key={`${x} ${y}`}
                style={{
                  insetInlineStart: `${x * 100}%`,
                  insetBlockStart: `${y * 100}%`,
                  inlineSize: `${width * 100}%`,
                  blockSize: `${height * 100}%`,
                }}
              />
            ))}
          </div>
          <figcaption>Handed over</figcaption>
        </figure>
        <figure>
          <img src={drawn} alt="As its data draws it" style={{ aspectRatio: shape }} />
          <figcaption>Drawn again from the published data</figcaption>
        </figure>
      </div>
    </section>
  )
}
