export default function OverviewView() {
  return <h1>OverviewView</h1>
}
