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
  const start = () => {
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
    frames().map((frame) => frame.contentWindow.postMessage({ type: 'oversight-atlas:ask' }, '*'))
  }
  addEventListener('message', ({ data, origin, source }) => {
    // Sandboxed frames have no origin.
    if (origin !== base.origin && origin !== 'null') return
    const { type, height } = data || {}
    if (type !== 'oversight-atlas:height' || !(height > 0 && height < 2e4)) return
    const frame = frames().find((one) => one.contentWindow === source)
    if (frame) frame.style.height = height + 'px'
  })
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
  else start()
})()
