/**
 * Waits until what is shown has stayed the same for a while: charts are drawn after their column is measured. Five
 * seconds at most: what still moves then is looked at as it is.
 */
export async function settled(ask: (measure: () => string) => Promise<string>) {
  let before = ''
  for (let same = 0, asked = 0; same < 2 && asked < 50; asked += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const now = await ask(measure)
    same = now === before ? same + 1 : 0
    before = now
  }
}

/** Runs in the page, and sees nothing around it. It comes to what is laid out only when a reader comes near. */
function measure() {
  const { scrollWidth, scrollHeight, dataset } = document.documentElement
  const far = [...document.querySelectorAll('[data-far]')].find((one) => one.getClientRects()[0])
  if (far) {
    dataset.cameFrom ??= `${scrollY}`
    far.scrollIntoView()
    return `far, at ${performance.now()}`
  }
  if (dataset.cameFrom !== undefined) scrollTo(0, Number(dataset.cameFrom))
  delete dataset.cameFrom
  const count = document.querySelectorAll('*').length
  return `${innerWidth} ${scrollWidth} ${scrollHeight} ${count}`
}
