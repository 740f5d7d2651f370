import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from './renderApp.tsx'
import { labelsByJsdom, styleByJsdom } from './quickDom.ts'

/** What queries and matchers ask of a style. */
const ASKED = ['display', 'visibility', 'opacity', 'pointer-events', 'content']

const kindOf = (element: HTMLElement) =>
  [element.parentElement?.tagName, element.tagName, ...element.getAttributeNames()].join(' ')

function compared() {
  // One of each kind: jsdom itself takes its time.
  const kinds = new Map(
    [...document.querySelectorAll<HTMLElement>('*')].map((one) => [kindOf(one), one]),
  )
  const elements = [...kinds.values()]
  for (const element of elements) {
    const [quick, slow] = [window.getComputedStyle(element), styleByJsdom(element)]
    for (const name of ASKED) {
      expect(quick.getPropertyValue(name), `${element.outerHTML.slice(0, 80)} ${name}`).toBe(
        slow.getPropertyValue(name),
      )
    }
    const labels = Reflect.get(element, 'labels')
    if (labels) expect([...labels]).toEqual([...Object(labelsByJsdom(element))])
  }
  return elements.length
}

it('answers as jsdom does, where labels, styles and states meet', () => {
  render(
    <>
      <label>
        Inside <input /> <button type="button">second</button>
      </label>
      <label htmlFor="far">Far</label>
      <select id="far">
        <option>a</option>
      </select>
      <button type="button" id="plain">
        None
      </button>
      <input type="hidden" />
      <details>
        <summary>One</summary>
        <p hidden>Two</p>
      </details>
      <dialog>
        <a href="/x">shut</a>
      </dialog>
      <dialog open>open</dialog>
      <div popover="auto">
        <span>over</span>
      </div>
      <div style={{ visibility: 'hidden', pointerEvents: 'none' }}>
        <p>
          <b>unseen</b>
        </p>
        <ul style={{ display: 'none' }}>
          <li style={{ opacity: 0 }}>x</li>
        </ul>
      </div>
      <svg>
        <title>t</title>
        <text>u</text>
      </svg>
      <table>
        <tbody hidden>
          <tr>
            <td dir="rtl">c</td>
          </tr>
        </tbody>
      </table>
    </>,
  )
  expect(compared()).toBeGreaterThan(25)
})

it('answers as jsdom does on a page', async () => {
  renderApp('/models')
  await screen.findByRole('table')
  expect(compared()).toBeGreaterThan(80)
})
