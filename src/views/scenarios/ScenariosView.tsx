export default function ScenariosView() {
  return <h1>ScenariosView</h1>
}
