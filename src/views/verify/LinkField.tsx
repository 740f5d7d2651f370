import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import styles from './VerifyView.module.css'

export function LinkField({ onLink }: { readonly onLink: (link: string) => void }) {
  const [link, setLink] = useState('')
  return (
    <form
      className={styles.link}
      onSubmit={(event) => {
        event.preventDefault()
        onLink(link)
      }}
    >
      <Field
        label="Or paste a link, a short address or an embed code"
        value={link}
        onChange={setLink}
        spellCheck={false}
      />
      <Button type="submit">Check it</Button>
    </form>
  )
}
