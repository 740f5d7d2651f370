import styles from './Superscript.module.css'

/** `10^26 FLOP` with its exponent raised; read out as “10 to the power of 26”, and copied as it is given. */
export function Superscript({ text }: { readonly text: string }) {
  return text.split(/(\d+\^\d+)/).map((part, index) =>
    // Every other part is a power. Keyed by index: parts have no identity.
    // oxlint-disable-next-line react/no-array-index-key
    index % 2 === 1 ? <Power key={index} text={part} /> : part,
  )
}

function Power({ text }: { readonly text: string }) {
  const [base, power] = text.split('^')
  return (
    <span>
      <span aria-hidden="true">
        <span>{base}</span>
        <span className="visually-hidden">^</span>
        <sup>{power}</sup>
      </span>
      <span
        className={`visually-hidden ${styles.spoken}`}
      >{`${base} to the power of ${power}`}</span>
    </span>
  )
}
