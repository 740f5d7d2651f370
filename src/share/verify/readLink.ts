import { unescapeMarkup } from '#ui/markup.ts'
import { absolute } from '#url/absolute.ts'
import { queryIn } from '#url/repair.ts'
import type { Unread } from './readFigure.ts'

/** Longest text read as a link. Characters. */
const LONGEST = 20_000

type ReadLink =
  | Unread
  | {
      readonly kind: 'link'
      /** Within the site, without a slash at its end. */
      readonly path: string
      readonly search: string
    }

/** A link, the short line under a picture, or embed code. */
export function readLink(pasted: string): ReadLink {
  const text = pasted.trim()
  if (text === '') return unread('Nothing was given', 'Paste a link or an embed code first.')
  if (text.length > LONGEST) {
    return unread('This is too long for a link', 'It has more than 20,000 characters.')
  }
  const home = new URL(absolute('/'))
  const code = /<iframe\b[^>]*?\bsrc="([^"]*)"/.exec(text)?.[1]
  const url = urlIn(code === undefined ? text : unescapeMarkup(code), home)
  if (!url)
    return unread(
      'This is not a link',
      'It can be read neither as an address nor as an embed code.',
    )
  if (url.host !== home.host) {
    return unread(
      'This link leads to another site',
      `It is of ${url.host}, and what stands there cannot be checked here. This site is ${home.host}.`,
    )
  }
  if (!`${url.pathname}/`.startsWith(home.pathname)) {
    return unread('This link leads to another part of this host', `The atlas is at ${home.href}.`)
  }
  const path = `/${url.pathname.slice(home.pathname.length)}`.replace(/(.)\/$/, '$1')
  return { kind: 'link', path, search: url.search + queryIn(url.hash) }
}

function urlIn(text: string, home: URL): URL | null {
  const whole = /^https?:\/\//i.test(text)
    ? text
    : text.startsWith('/')
      ? home.origin + text
      : `${home.protocol}//${text}`
  if (/\s/.test(whole)) return null
  try {
    return new URL(whole)
  } catch {
    return null
  }
}

const unread = (title: string, why: string): Unread => ({ kind: 'foreign', title, why })
