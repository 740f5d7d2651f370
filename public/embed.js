/* Oversight Atlas: embeds as tall as their charts */
;(() => {
  const { src } = document.currentScript || {}
  if (!src) return
  const base = new URL('.', src)
  const ours = (text) => {
    try {
      const { href } = new URL(text, base)
      return href.startsWith(base + 'embed/') && href
    } catch {}
  }
  const all = (what) => [...document.querySelectorAll(what)]
  const frames = () => all('iframe').filter(({ src }) => ours(src))
  const ask = (frame) => frame.contentWindow.postMessage({ type: 'oversight-atlas:ask' }, '*')
  const place = () =>
    all('[data-oversight-atlas]:not(:has(iframe))').map((place) => {
      const address = ours(place.dataset.oversightAtlas)
      if (!address) return
      const frame = document.createElement('iframe')
      frame.title = place.innerText.trim() || 'Chart'
      frame.loading = 'lazy'
      frame.src = address
      frame.style = 'width:100%;height:480px;border:0'
      place.replaceChildren(frame)
    })
  // Frames in a box of the embed code, which has a height for each width, and those boxes: as they were, and as they are.
  const styled = new Map()
  const style = (element, now) => {
    const { before } = styled.get(element) || { before: element.style.cssText }
    styled.set(element, { before, now: before + ';' + now })
    element.style.cssText = before + ';' + now
  }
  const restyle = (when) => {
    for (const [element, styles] of styled) element.style.cssText = styles[when]
  }
  addEventListener('message', ({ data, origin, source }) => {
    // Sandboxed frames have no origin.
    if (origin !== base.origin && origin !== 'null') return
    const { type, height } = data || {}
    if (type !== 'oversight-atlas:height' || !(height > 0 && height < 2e4)) return
    const frame = frames().find((one) => one.contentWindow === source)
    if (!frame) return
    const box = frame.closest('[data-oversight-box]')
    const own = getComputedStyle(frame)
    const around = ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth']
      .map((name) => parseFloat(own[name]))
      .reduce((a, b) => a + b)
    const whole = own.boxSizing === 'border-box' ? height + around : height
    if (box) {
      style(box, 'height:auto;padding:0')
      style(frame, `position:static;display:block;height:${whole}px`)
    } else frame.style.height = whole + 'px'
  })
  // Paper has another width, and is laid out before a frame could answer.
  addEventListener('beforeprint', () => restyle('before'))
  addEventListener('afterprint', () => restyle('now'))
  const start = () => {
    place()
    frames().map(ask)
    // What comes later: its frames say their heights by themselves.
    new MutationObserver(place).observe(document.body, { childList: true, subtree: true })
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
  else start()
})()
