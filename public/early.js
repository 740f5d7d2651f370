/* Oversight Atlas: what cannot wait for the scripts of a page. */

// A build that was not told its host writes the address that is to be cited as a path, which some search engines refuse.
{
  const link = document.querySelector('link[rel=canonical]')
  link?.setAttribute('href', link.href)
}

// All that the page waits for is asked for at once: its scripts, and the data that it was written from, but for addresses
// that pin another version. The scripts begin once the page is painted as it was written, so that it is read before.
{
  const { src, dataset } = document.currentScript
  const { starts = '', modules = '', reads = '' } = dataset
  const listed = (files) => files.split(' ').filter(Boolean)
  const ask = (attributes) => {
    const link = document.createElement('link')
    for (const [name, value] of Object.entries({ crossorigin: '', ...attributes })) {
      link.setAttribute(name, value)
    }
    document.head.append(link)
  }
  for (const href of listed(`${starts} ${modules}`)) {
    ask({ rel: 'modulepreload', href, fetchpriority: 'low' })
  }
  const [, pinned = ''] = /[?&]data=([^&]*)/.exec(window.location.search) ?? []
  const isOther = pinned !== '' && !reads.includes(`${pinned}/`)
  for (const file of isOther ? [] : listed(reads)) {
    ask({ rel: 'preload', as: 'fetch', href: new URL(`data/${file}`, src).href })
  }
  let isStarted = false
  const start = () => {
    if (isStarted) return
    isStarted = true
    // Whole: in a frame without an origin a path has nothing to be relative to.
    for (const one of listed(starts)) void import(new URL(one, src).href)
  }
  const isTold = globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint')
  // What is not shown is not painted.
  if (document.hidden || !isTold) start()
  else {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) start()
    }).observe({ type: 'paint', buffered: true })
    setTimeout(start, 2000)
  }
}

// What a reader does where nothing answers yet is kept, for the scripts of the page: before they are there, and after that
// in a part whose own code is still on its way.
{
  const early = (window.early = {
    kept: [],
    replays: new WeakSet(),
    onKept: null,
    isAnswering: false,
  })
  const { kept, replays } = early
  const isWalked = ({ key, target }) =>
    /^(Arrow|Home|End|Page)/.test(key) && target.matches('#root button')
  const isAnswered = (control) =>
    Object.keys(control).some((name) => name.startsWith('__reactProps'))
  const owes = (control) =>
    control.matches('button:not([popovertarget], summary *)') &&
    kept.some(({ event }) => event.target === control)
  const note = (event) => {
    const { target, type } = event
    const control = target.closest?.('button, input, select, textarea')
    if (!control || replays.has(event) || (type === 'keydown' && !isWalked(event))) return
    // A key waits behind the one before it that has no answer yet, also where React has come meanwhile: that may lead away.
    const isByKey = type === 'keydown' || (type === 'click' && event.detail === 0)
    const isBehind = isByKey && owes(target)
    if (isBehind) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // A box as it was left: what takes it over may set it back.
    const one = { event, isTicked: control.checked === true }
    kept.push(one)
    if (isBehind) return
    // React marks what it answers for, and lets nothing come to what it cannot answer for yet.
    const arrive = (now) => {
      if (now === event && isAnswered(control)) kept.splice(kept.indexOf(one), 1)
    }
    target.addEventListener(type, arrive, true)
    setTimeout(() => {
      target.removeEventListener(type, arrive, true)
      if (kept.includes(one)) early.onKept?.()
    })
  }
  for (const type of ['click', 'input', 'change', 'keydown'])
    window.addEventListener(type, note, true)
  // The search comes last of all. Where it answers its key, it prevents what the browser would do.
  window.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event
    if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented || replays.has(event))
      return
    if (target.closest?.('input, textarea, select') || document.querySelector('dialog[open]'))
      return
    kept.push({ event, isTicked: false })
    if (early.onKept) early.onKept()
    else event.preventDefault()
  })
}
