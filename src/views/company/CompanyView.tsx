export default function CompanyView() {
  return <h1>CompanyView</h1>
}
