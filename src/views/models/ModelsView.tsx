export default function ModelsView() {
  return <h1>ModelsView</h1>
}
