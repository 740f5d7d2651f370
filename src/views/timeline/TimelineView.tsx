export default function TimelineView() {
  return <h1>TimelineView</h1>
}
