export function Reader() {
  return null
}
