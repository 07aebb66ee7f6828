export function TopBar() {
  return <h1>Entramado</h1>
}
