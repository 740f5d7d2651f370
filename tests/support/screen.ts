import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { boundAct } from './boundedAct.ts'
import { answerQuickly } from './quickDom.ts'
import { answerRequests } from './requests.ts'

answerRequests()
answerQuickly()
boundAct()

// Waiting ends before the test does, and a failure says what it missed without printing the page.
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message) => new Error(message ?? ''),
})

afterEach(() => {
  cleanup()
  // Such as the text that charts measure.
  document.body.replaceChildren()
  localStorage.clear()
  sessionStorage.clear()
})

const FIXED_WIDTH = 900

// What jsdom lacks: layout, canvas, scrolling, dialogs and popovers. Charts are told a fixed width.
Object.defineProperty(HTMLElement.prototype, 'clientWidth', {
  configurable: true,
  get: () => FIXED_WIDTH,
})
HTMLCanvasElement.prototype.getContext = () => null
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
