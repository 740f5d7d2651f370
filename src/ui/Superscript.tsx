/** `10^26 FLOP` with its exponent raised; other text as it is. What is read out and copied is the text as it was given. */
export function Superscript({ text }: { readonly text: string }) {
  return text.split(/(\^\d+)/).map((part, index) =>
    part.startsWith('^') ? (
      // The parts of one text have no identity but their index.
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
