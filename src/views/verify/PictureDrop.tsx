import styles from './VerifyView.module.css'

type PictureDropProps = {
  readonly onFile: (file: File) => void
  /** In bytes. */
  readonly most: number
}

/** A file field stretched over the box, for dropping and choosing. */
export function PictureDrop({ onFile, most }: PictureDropProps) {
  return (
    <label className={styles.drop}>
      <strong>Choose a picture, or drop it here</strong>
      <span>PNG or SVG, as exported by this site, up to {most / 1024 / 1024} MB</span>
      <input
        type="file"
        accept="image/png,image/svg+xml,.png,.svg"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          // So that the same file can be chosen again.
          target.value = ''
        }}
      />
    </label>
  )
}
