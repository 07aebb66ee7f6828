// Times as a person reads them from a clock.

/** @param now in milliseconds since 1970 */
export function dayTime(now: number, language: string): string {
  return new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
}

/** @param passed in milliseconds */
export function minutesAndSeconds(passed: number): string {
  const seconds = Math.floor(passed / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Minutes that are left of those planned, or by how many they are over, below zero; one that has begun counts. Pure. */
export function minutesLeft(passed: number, planned: number): number {
  const left = planned - passed / 60_000
  return left > 0 ? Math.ceil(left) : Math.floor(left)
}
