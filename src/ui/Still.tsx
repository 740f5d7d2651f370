import { Component, createRef, type ReactNode } from 'react'

type StillProps = {
  readonly className?: string | undefined
  /** Whether a panel stands beside it, which takes of its width. */
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** From here on panels stand beside; on narrower screens they are sheets, which take no width. */
const BESIDE = '(min-width: 1024px)'

/**
 * A column that stays where it stands on screen when a panel opens or closes beside it: what was pressed, or else the
 * plot, though a headline above it takes more lines. A class, since only that is asked before the page changes.
 */
export class Still extends Component<StillProps> {
  readonly #column = createRef<HTMLDivElement>()
  #pressed: Element | null = null

  override getSnapshotBeforeUpdate({ isOpen }: StillProps): Stood | null {
    const column = this.#column.current
    if (!column || isOpen === this.props.isOpen || !matchMedia(BESIDE).matches) return null
    const active = document.activeElement
    // What closes it stands in the panel: then that from where it was opened.
    if (column.contains(active)) this.#pressed = active
    const element = column.contains(this.#pressed)
      ? this.#pressed
      : column.querySelector('figure [role=group], table')
    return element && { element, top: element.getBoundingClientRect().top }
  }

  override componentDidUpdate(_: StillProps, __: unknown, stood: Stood | null) {
    if (!stood?.element.isConnected) return
    const moved = stood.element.getBoundingClientRect().top - stood.top
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' })
  }

  override render() {
    return (
      <div ref={this.#column} className={this.props.className}>
        {this.props.children}
      </div>
    )
  }
}

/** In CSS pixels from the top of the window. */
type Stood = { readonly element: Element; readonly top: number }
