/**
 * Tells the host page how tall the chart is, in our own message and in the form that pages with Datawrapper
 * charts already understand. The content is measured and not the frame: a frame that obeys would otherwise be
 * reported back, and grow for ever. Nothing is sent while the height has not changed, unless the host asks:
 * its script may have come after our message.
 */
export function useReportedHeight(chart: string) {
  return (element: HTMLElement | null) => {
    if (!element || window.parent === window) return undefined
    let reported = 0
    const send = () => {
      window.parent.postMessage({ type: 'oversight-atlas:height', chart, height: reported }, '*')
      window.parent.postMessage({ 'datawrapper-height': { [chart]: reported } }, '*')
    }
    const report = () => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      if (height === reported || height === 0) return
      reported = height
      send()
    }
    const answer = ({ source, data }: MessageEvent<unknown>) => {
      if (source === window.parent && reported > 0 && isQuestion(data)) send()
    }
    const observer = new ResizeObserver(report)
    observer.observe(element)
    window.addEventListener('message', answer)
    return () => {
      observer.disconnect()
      window.removeEventListener('message', answer)
    }
  }
}

const isQuestion = (data: unknown) =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'oversight-atlas:ask'
