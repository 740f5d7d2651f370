/** `10^26 FLOP` with its exponent raised; other text as it is. */
export function Power({ text }: { readonly text: string }) {
  return text.split(/(\^\d+)/).map((part, index) =>
    // The parts of one text have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    part.startsWith('^') ? <sup key={index}>{part.slice(1)}</sup> : part,
  )
}
