import { flowChart } from '#charts/flow/flowChart.ts'
import { selectFlow } from '#charts/flow/selectFlow.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { movesChart } from '#charts/moves/movesChart.ts'
import { Segmented } from '#ui/Segmented.tsx'
import type { TabProps } from './section.ts'
import layout from './columns.module.css'

/** From one reach to another, and every model that moves with the case of each side. */
export function FlowTab({ tables, lens, values, change, runs, openModel }: TabProps) {
  const { reading } = selectFlow(runs, { values })
  return (
    <div className={layout.wide}>
      <Figure
        level={3}
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
      <div>
        {reading.length > 0 && (
          <>
            <h3>Read it like this</h3>
            {reading.map((sentence) => (
              <p key={sentence} className={layout.sentence}>
                {sentence}
              </p>
            ))}
          </>
        )}
        <Figure
          level={3}
          shown={movesChart.show(tables, lens, values)}
          picked={values.model}
          onPick={openModel}
        />
      </div>
    </div>
  )
}

FlowTab.parts = [flowChart.plotCode, movesChart.plotCode]
