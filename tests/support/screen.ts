import '@testing-library/jest-dom/vitest'
import { act, cleanup, configure } from '@testing-library/react'
import { flushSync } from 'react-dom'
import { afterEach } from 'vitest'
import { partsWaiting } from './partsWaiting.ts'
import { answerQuickly } from './quickDom.ts'
import { answerRequests } from './requests.ts'

answerRequests()
answerQuickly()

// Waiting ends before the test does, and a failure says what it missed without printing the page.
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message) => new Error(message ?? ''),
  // Within `act`, React draws parts that wait for an answer again and again, by turns and without an end, since no
  // answer can come before the event is over. So while several wait, what a user does is answered as in a browser.
  eventWrapper(event) {
    if (Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT') !== false || partsWaiting() < 2) {
      return act(event)
    }
    event()
    return flushSync(() => undefined)
  },
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
