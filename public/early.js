/* Oversight Atlas: keeps what a reader does to a page before its scripts are there, for them to answer. */
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
