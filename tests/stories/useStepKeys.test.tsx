import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useStepKeys } from '#stories/useStepKeys.ts'

function Page({ onStep }: { readonly onStep: (by: 'before' | 'after') => void }) {
  useStepKeys(onStep)
  return (
    <main tabIndex={-1}>
      <a href="/models">link</a>
      <input aria-label="field" />
      <div role="tablist">
        <button role="tab">tab</button>
      </div>
      <div role="grid">
        <a href="/data">cell</a>
      </div>
      <div role="region" aria-label="scrolled" tabIndex={-1} />
      <button onKeyDown={(event) => event.preventDefault()}>own keys</button>
    </main>
  )
}

function pressed(on: () => Element, init: Partial<KeyboardEvent> = {}) {
  const onStep = vi.fn<(by: 'before' | 'after') => void>()
  render(<Page onStep={onStep} />)
  fireEvent.keyDown(on(), { key: 'ArrowRight', ...init })
  return onStep.mock.calls.flat()
}

it.each([
  ['ArrowRight', ['after']],
  ['ArrowLeft', ['before']],
  ['ArrowDown', []],
])('steps by %s where nothing else has a use for the key', (key, steps) => {
  expect(pressed(() => document.body, { key })).toEqual(steps)
})

it.each(['main', 'link'])('steps from a %s', (what) => {
  expect(
    pressed(() => (what === 'main' ? screen.getByRole('main') : screen.getByText(what))),
  ).toEqual(['after'])
})

it.each(['tab', 'cell', 'own keys'])('leaves the key to a %s', (what) => {
  expect(pressed(() => screen.getByText(what))).toEqual([])
})

it.each(['field', 'scrolled'])('leaves the key to what is %s', (name) => {
  expect(pressed(() => screen.getByLabelText(name))).toEqual([])
})

it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('takes no chord with %s', (chord) => {
  expect(pressed(() => document.body, { [chord]: true })).toEqual([])
})

it('does nothing behind an open dialog', () => {
  const dialog = document.createElement('dialog')
  dialog.open = true
  document.body.append(dialog)
  expect(pressed(() => document.body)).toEqual([])
  dialog.remove()
})
