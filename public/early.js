/* Oversight Atlas: what cannot wait for the scripts of a page. */

// The data that the page was written from is fetched beside them, but for addresses that ask for other data.
{
  const { src, dataset } = document.currentScript
  const files = /[?&]data=/.test(window.location.search) ? '' : dataset.reads
  for (const file of files.split(' ').filter(Boolean)) {
    const link = document.createElement('link')
    const href = new URL(`data/${file}`, src).href
    for (const [name, value] of Object.entries({ rel: 'preload', as: 'fetch', crossorigin: '', href })) {
      link.setAttribute(name, value)
    }
    document.head.append(link)
  }
}

// What a reader does to the page meanwhile is kept, for its scripts to answer.
;(() => {
  const kept = []
  // React marks what it answers for. What it took up while the event was on its way need not be kept.
  const isAnswered = ({ target }) => {
    const control = target.closest?.('button, input, select, textarea') ?? target
    return Object.keys(control).some((key) => key.startsWith('__reactProps'))
  }
  const note = (event) => {
    if (!isAnswered(event)) kept.push(event)
  }
  const drop = (event) => {
    const at = kept.indexOf(event)
    if (at >= 0 && isAnswered(event)) kept.splice(at, 1)
  }
  const types = ['click', 'input', 'change']
  for (const type of types) {
    window.addEventListener(type, note, true)
    window.addEventListener(type, drop)
  }
  window.earlyEvents = () => {
    for (const type of types) {
      window.removeEventListener(type, note, true)
      window.removeEventListener(type, drop)
    }
    return kept.map(({ type, target }) => ({ type, target }))
  }
})()
