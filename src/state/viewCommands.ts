// What the view that is shown can do besides what the store can: it offers that while it is there, and the search does it too.
export const VIEW_COMMANDS = [
  'zoom-in',
  'zoom-out',
  'fit',
  'copy-matrix',
  'copy-rows',
  'save-rows',
  'open-all',
  'close-all',
] as const
export type ViewCommand = (typeof VIEW_COMMANDS)[number]

const offered = new Map<ViewCommand, () => void>()

/** Gives the way to take it back, for an effect. */
export function offerCommand(command: ViewCommand, run: () => void): () => void {
  offered.set(command, run)
  return () => {
    if (offered.get(command) === run) offered.delete(command)
  }
}

export function isOffered(command: ViewCommand): boolean {
  return offered.has(command)
}

export function runCommand(command: ViewCommand): void {
  offered.get(command)?.()
}
