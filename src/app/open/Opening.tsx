export function Opening() {
  return null
}
