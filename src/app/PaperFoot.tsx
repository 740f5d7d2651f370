import { useEffect, useEffectEvent, useRef } from 'react'
import { useVersion } from '#data/useVersion.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { LICENCE, PUBLISHER } from '#share/cite/reference.ts'
import { useHere } from '#url/here.ts'
import { overviewAddress } from '#url/overview.ts'
import { paths } from '#url/paths.ts'
import { pinnedHere } from '#url/pinnedHere.ts'
import { useAddress } from '#url/useAddress.ts'

/**
 * What stands at the foot of each sheet of paper: publisher, data, day, what to mind, and the pinned address. The style
 * sheet of the page puts it there, since only it knows where a sheet ends. Browsers that put nothing there print it last.
 */
export function PaperFoot() {
  const { path } = useHere()
  const { values } = useAddress(overviewAddress)
  const { version } = useVersion(values.data)
  const last = useRef<HTMLParagraphElement>(null)
  const data = path.endsWith(paths.report)
    ? 'the data of each figure stands with it'
    : `data version ${version.id}, as of ${dayWords(values.asof ?? version.id)}`
  // On its way to paper only: on screen, each change of the foot would have every element looked at again.
  const print = useEffectEvent(() => {
    const lines = [
      // Whoever prints by the browser's own menu cannot be asked to wait.
      ...(document.querySelector('main [data-waiting]') ? [TOO_EARLY] : []),
      `${PUBLISHER} · ${LICENCE.name} · ${data}`,
      'What public sources say. What was not found is not known, and never a no.',
      pinnedHere(version.id),
    ]
    document.documentElement.style.setProperty('--paper-foot', cssText(lines))
    if (last.current) last.current.textContent = lines.join(' · ')
  })
  useEffect(() => {
    const start = () => {
      print()
      setPrinting(last.current, true)
    }
    const end = () => setPrinting(last.current, false)
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return <p ref={last} hidden style={LAST} />
}

const TOO_EARLY = 'PRINTED TOO EARLY: a part of this page was still being read or drawn.'

const LAST = { fontSize: 'var(--text-paper)', overflowWrap: 'anywhere' } as const

/** What is inert, as tabs are that are away, has neither bookmark nor tag in a PDF. */
function setPrinting(last: HTMLElement | null, isPrinting: boolean): void {
  last?.toggleAttribute('hidden', !isPrinting)
  for (const page of document.querySelectorAll('main [data-away]')) {
    page.toggleAttribute('inert', !isPrinting)
  }
}

/** As CSS writes a text. */
const cssText = (lines: readonly string[]) =>
  `"${lines.map((line) => line.replaceAll(/["\\]/g, '\\$&')).join('\\a ')}"`
