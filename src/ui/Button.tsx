import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type ButtonProps = ComponentProps<'button'> & {
  readonly variant?: 'primary' | 'secondary' | 'quiet'
}

/**
 * `primary`: the main action. `secondary`: others. `quiet`: looks like a link. Where `disabled` it says so and does
 * nothing, but stays where it is for the keyboard: a press that leaves nothing more to do must not lose the place.
 */
export function Button({
  variant = 'secondary',
  type = 'button',
  disabled = false,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...(disabled && { 'aria-disabled': true })}
      {...rest}
      type={type}
      onClick={disabled ? undefined : onClick}
      className={styles.button}
      data-variant={variant}
    />
  )
}
