// Dates of reduced precision (ISO 8601: 2009, 2009-03, 2009-03-24), each of which covers its whole period.

/** Negative where `a` is certainly before `b`, positive where certainly after, else 0: `2009` and `2009-03` overlap. */
export function comparePeriods(a: string, b: string): number {
  const precision = Math.min(a.length, b.length)
  const [left, right] = [a.slice(0, precision), b.slice(0, precision)]
  return left < right ? -1 : left > right ? 1 : 0
}
