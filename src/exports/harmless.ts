// Text that no spreadsheet runs.

/** What begins a formula, also full-width, and also behind white space or signs that take no room. */
const FORMULA = /^(?:[\t\r\n]|[\s\u200B-\u200D\u2060\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u

/** A spreadsheet would run what begins like this as a formula, and the texts of a file are a stranger's. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
