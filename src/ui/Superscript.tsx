/** `10^26 FLOP` with its exponent raised. Read out and copied as given. */
export function Superscript({ text }: { readonly text: string }) {
  return text.split(/(\^\d+)/).map((part, index) =>
    part.startsWith('^') ? (
      // Keyed by index: parts have no identity.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index}>
        <span className="visually-hidden">^</span>
        <sup>{part.slice(1)}</sup>
      </span>
    ) : (
      part
    ),
  )
}
