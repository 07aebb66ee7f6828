// A short name for what has only an id, such as a statement.
const LONGEST = 8

/** The last part of an id, cut if it is long: `stmt:95.R6` → “R6”, `stmt:request-one` → “request…”. */
export function shortId(id: string): string {
  const tail = id.slice(Math.max(id.lastIndexOf('.'), id.lastIndexOf(':')) + 1)
  return tail.length <= LONGEST ? tail : `${tail.slice(0, LONGEST - 1)}…`
}
