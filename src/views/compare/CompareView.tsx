export default function CompareView() {
  return <h1>CompareView</h1>
}
