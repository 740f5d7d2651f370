export default function MethodsView() {
  return <h1>MethodsView</h1>
}
