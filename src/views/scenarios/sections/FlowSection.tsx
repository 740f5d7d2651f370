import { Figure } from '#charts/frame/Figure.tsx'
import { flowChart } from '#charts/flow/flowChart.ts'
import { selectFlow } from '#charts/flow/selectFlow.ts'
import { runsOf } from '#charts/runs/runsOf.ts'
import { Segmented } from '#ui/Segmented.tsx'
import styles from '#views/scenarios/ScenariosView.module.css'
import type { SectionProps } from './section.ts'

export function FlowSection({ tables, lens, values, change }: SectionProps) {
  const { reading } = selectFlow(runsOf(tables, lens, values), { values })
  return (
    <section className={styles.section} id="flow">
      <div className={styles.thirds}>
        <Figure
          shown={flowChart.show(tables, lens, values)}
          controls={
            <Segmented
              label="Begin at"
              options={[
                { value: 'today', label: 'Status quo' },
                { value: 'against', label: 'The other side' },
                { value: 'weights', label: 'Weights' },
              ]}
              value={values.flow}
              onChange={(flow) => change({ flow })}
            />
          }
        />
        {reading.length > 0 && (
          <div>
            <h3>Read it like this</h3>
            {reading.map((sentence) => (
              <p key={sentence} className={styles.reading}>
                {sentence}
              </p>
            ))}
          </div>
        )}
      </div>
    </section>
  )
}
