import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A busy machine is not a fault: waiting ends late, and a failure says what it missed without printing the page.
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message ?? '') })

afterEach(cleanup)

// What jsdom lacks: layout, scrolling, dialogs and popovers. Charts are told a fixed width.
const FIXED_WIDTH = 900
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => FIXED_WIDTH })
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.scrollTo = () => {}
Element.prototype.scrollIntoView = () => {}
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  })
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
  this.dispatchEvent(new Event('close'))
}
