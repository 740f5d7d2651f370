/**
 * Tells the host page how tall the chart is, in our own message and in the form that pages with Datawrapper
 * charts already understand. The content is measured and not the frame: a frame that obeys would otherwise be
 * reported back, and grow for ever. Nothing is sent while the height has not changed.
 */
export function useReportedHeight(chart: string) {
  return (element: HTMLElement | null) => {
    if (!element || window.parent === window) return undefined
    let reported = 0
    const report = () => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      if (height === reported || height === 0) return
      reported = height
      window.parent.postMessage({ type: 'oversight-atlas:height', chart, height }, '*')
      window.parent.postMessage({ 'datawrapper-height': { [chart]: height } }, '*')
    }
    const observer = new ResizeObserver(report)
    observer.observe(element)
    return () => observer.disconnect()
  }
}
