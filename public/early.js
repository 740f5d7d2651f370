/* Oversight Atlas: what cannot wait for the scripts of a page. */

// A build that was not told its host writes the address that is to be cited as a path, which some search engines refuse.
{
  const link = document.querySelector('link[rel=canonical]')
  link?.setAttribute('href', link.href)
}

// The data that the page was written from is fetched beside them, but for addresses that pin another version. Where they
// were quicker than this script, they have asked: React marks what it draws into, and a file would be fetched twice.
{
  const { src, dataset } = document.currentScript
  const root = document.querySelector('#root') ?? {}
  const isAsked = Object.keys(root).some((name) => name.startsWith('__reactContainer'))
  const [, pinned = ''] = /[?&]data=([^&]*)/.exec(window.location.search) ?? []
  const isOther = pinned !== '' && !dataset.reads.includes(`${pinned}/`)
  const files = isAsked || isOther ? '' : dataset.reads
  for (const file of files.split(' ').filter(Boolean)) {
    const link = document.createElement('link')
    const href = new URL(`data/${file}`, src).href
    for (const [name, value] of Object.entries({
      rel: 'preload',
      as: 'fetch',
      crossorigin: '',
      href,
    })) {
      link.setAttribute(name, value)
    }
    document.head.append(link)
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
}
