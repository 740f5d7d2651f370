import type { EventType } from '#domain/schema/recordTables.ts'
import { EVENT_TYPES } from '#domain/schema/values.ts'

export type EventClass = 'order' | 'act' | 'law' | 'court' | 'agreement' | 'test' | 'statement'

/** In the order of the legend. */
export const EVENT_CLASSES: readonly EventClass[] = [
  'order',
  'act',
  'law',
  'court',
  'agreement',
  'test',
  'statement',
]

const WORDS: Readonly<Record<EventClass, string>> = {
  order: 'Binding order',
  act: 'Executive and agency act',
  law: 'Law and hearing',
  court: 'Court',
  agreement: 'Agreement or framework',
  test: 'Test or release',
  statement: 'Company statement',
}
export const eventClassWords = (eventClass: EventClass) => WORDS[eventClass]

const CLASS_OF: Readonly<Record<EventType, EventClass>> = {
  directive: 'order',
  'executive-action': 'act',
  'agency-action': 'act',
  legislation: 'law',
  'state-law': 'law',
  hearing: 'law',
  international: 'law',
  litigation: 'court',
  agreement: 'agreement',
  'safety-framework': 'agreement',
  evaluation: 'test',
  'model-release': 'test',
  'company-statement': 'statement',
}
export const eventClassOf = (type: EventType): EventClass => CLASS_OF[type]

export const eventTypesOf = (eventClass: EventClass): readonly EventType[] =>
  EVENT_TYPES.filter((type) => eventClassOf(type) === eventClass)

/** Drawn as an outline; the others are filled. */
export const isOpenMark = (eventClass: EventClass) => eventClass === 'law' || eventClass === 'test'

/** SVG path centred at `x`, `y`, `size` px across. */
export function markPath(eventClass: EventClass, x: number, y: number, size = 10): string {
  const h = size / 2
  switch (eventClass) {
    case 'order':
      return `M${x - h} ${y - h * 0.8}h${size}L${x} ${y + h}z`
    case 'act':
      return `M${x - h * 0.85} ${y - h * 0.85}h${size * 0.85}v${size * 0.85}h${-size * 0.85}z`
    case 'law':
      return `M${x} ${y - h}L${x + h} ${y + h * 0.8}H${x - h}z`
    case 'court': {
      const t = size * 0.17
      return `M${x - t} ${y - h}h${2 * t}V${y - t}H${x + h}v${2 * t}H${x + t}V${y + h}h${-2 * t}V${y + t}H${x - h}v${-2 * t}H${x - t}z`
    }
    case 'agreement':
      return `M${x - h * 0.9} ${y}a${h * 0.9} ${h * 0.9} 0 1 0 ${size * 0.9} 0a${h * 0.9} ${h * 0.9} 0 1 0 ${-size * 0.9} 0z`
    case 'test':
      return `M${x} ${y - h}L${x + h} ${y}L${x} ${y + h}L${x - h} ${y}z`
    case 'statement':
      return `M${x - h} ${y - size * 0.13}h${size}v${size * 0.26}h${-size}z`
  }
}
