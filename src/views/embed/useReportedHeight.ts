/**
 * Posts the height of the content to the host page, in our own message and in Datawrapper's. Not the frame's height,
 * which the host sets from it. Only when it changes, or when the host asks, whose script may start later.
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
