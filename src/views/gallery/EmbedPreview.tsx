type EmbedPreviewProps = {
  readonly title: string
  readonly address: string
  readonly width: number
  readonly height: number
  readonly onHeight: (height: number) => void
}

/** An iframe that takes the height it reports. */
export function EmbedPreview({ title, address, width, height, onHeight }: EmbedPreviewProps) {
  const listen = (frame: HTMLIFrameElement | null) => {
    if (!frame) return undefined
    const obey = ({ source, data }: MessageEvent<unknown>) => {
      const asked = source === frame.contentWindow ? heightIn(data) : null
      if (asked !== null) onHeight(asked)
    }
    window.addEventListener('message', obey)
    frame.contentWindow?.postMessage({ type: 'oversight-atlas:ask' }, '*')
    return () => window.removeEventListener('message', obey)
  }
  return (
    <iframe
      ref={listen}
      title={title}
      src={address}
      loading="lazy"
      sandbox="allow-scripts allow-popups allow-top-navigation-by-user-activation"
      style={{ inlineSize: width, blockSize: height, border: 0 }}
    />
  )
}

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) {
    return null
  }
  const { type, height } = data
  return type === 'oversight-atlas:height' && typeof height === 'number' ? height : null
}
