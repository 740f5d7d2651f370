export default function EmbedView() {
  return <h1>EmbedView</h1>
}
