import { Component } from 'react'

type StillProps = {
  /** Whether a panel stands beside what the page shows, and takes of its width. */
  readonly isOpen: boolean
}

/** From this width of the window on panels stand beside; else they are sheets, which take no width. In CSS pixels. */
const BESIDE = 1024

/**
 * Draws nothing. When a panel opens or closes, what was pressed, or else the plot, stays where it stands on screen,
 * though a headline above it takes more lines. A class, since only that is asked before the page changes.
 */
export class Still extends Component<StillProps> {
  pressed: Element | null = null

  override getSnapshotBeforeUpdate({ isOpen }: StillProps): number | null {
    const active = document.activeElement
    // What closes a panel stands in it: then that from where it was opened.
    if (active?.matches('main :not(aside, aside *)')) this.pressed = active
    return isOpen === this.props.isOpen || innerWidth < BESIDE ? null : this.top()
  }

  override componentDidUpdate(_: StillProps, __: unknown, before: number | null) {
    const moved = before === null ? 0 : this.top() - before
    if (moved !== 0) scrollBy(0, moved)
  }

  /** Of what stays, in CSS pixels from the top of the window. */
  top(): number {
    const { pressed } = this
    const stays = pressed?.isConnected
      ? pressed
      : document.querySelector('main :is(table, [role=group])')
    return stays?.getBoundingClientRect().top ?? 0
  }

  override render() {
    return null
  }
}
