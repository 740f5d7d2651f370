const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const POWER = new RegExp(`(\\d+(?:\\^\\d+|[${RAISED}]+))`)

/** `10^26 FLOP` with its exponent raised, and `10²⁶` as it is: read out as “10 to the power of 26”, copied as given. */
export function Superscript({ text }: { readonly text: string }) {
  return text.split(POWER).map((part, index) =>
    // Every other part is a power. Keyed by index: parts have no identity.
    // oxlint-disable-next-line react/no-array-index-key
    index % 2 === 1 ? <Power key={index} text={part} /> : part,
  )
}

function Power({ text }: { readonly text: string }) {
  const [base, power] = text.split('^')
  const spoken = text
    .replace('^', ' to the power of ')
    .replace(new RegExp(`[${RAISED}]+`), (raised) => ` to the power of ${plainDigits(raised)}`)
  return (
    <span>
      <span aria-hidden="true">
        <span>{base}</span>
        {power !== undefined && (
          <>
            <span className="visually-hidden">^</span>
            <sup>{power}</sup>
          </>
        )}
      </span>
      {/* What is copied has the power once. */}
      <span className="visually-hidden" style={{ userSelect: 'none' }}>
        {spoken}
      </span>
    </span>
  )
}

const plainDigits = (raised: string) =>
  raised.replaceAll(/./gu, (digit) => String(RAISED.indexOf(digit)))
