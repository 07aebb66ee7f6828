// Numbers that a presenter chose, kept on this device where it lets us: pages from a disk may have no storage.
const NAMES = { 'notes-size': 'entramado.notes-size', planned: 'entramado.planned-minutes' } as const

export function keptNumber(what: keyof typeof NAMES): number | undefined {
  try {
    const number = Number(localStorage.getItem(NAMES[what]) ?? Number.NaN)
    return Number.isFinite(number) ? number : undefined
  } catch {
    return undefined
  }
}

export function keepNumber(what: keyof typeof NAMES, value: number): void {
  try {
    localStorage.setItem(NAMES[what], String(value))
  } catch {
    // Then it holds until the window is closed.
  }
}
