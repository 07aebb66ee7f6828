// Which shortcut a key press means, and how a shortcut is written.
import type { PreferenceSlice } from '@/state/appState'
import type { Press } from '@/ui/keyTable'
import type { Action, Shortcut } from './action'

/** The action of the list that a press asks for. */
export function actionFor(press: Press, actions: readonly Action[]): Action | undefined {
  return actions.find(({ shortcuts = [] }) => shortcuts.some((shortcut) => isPressed(shortcut, press)))
}

function isSingleKey({ ctrl = false }: Shortcut): boolean {
  return !ctrl
}

function isPressed(shortcut: Shortcut, press: Press): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press
  if (key.toLowerCase() !== shortcut.key || (ctrlKey || metaKey) === isSingleKey(shortcut)) return false
  // A sign like “/” may need Shift or AltGr, depending on the keyboard; a letter with Shift is another key.
  return isSign(key) || (!altKey && shiftKey === (shortcut.shift ?? false))
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[\p{L}\p{N}]/u.test(key)
}

/** The keys to press together, as the person's keyboard names them. */
export function keysOf({ key, ctrl = false, shift = false }: Shortcut): readonly string[] {
  const name = key.toUpperCase()
  if (!ctrl) return [name]
  const keys = shift ? ['Shift', name] : [name]
  return [isMac() ? '⌘' : 'Ctrl', ...keys]
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform)
}

/** Those that act, as the person has switched them. */
export function actingShortcuts(
  { shortcuts = [] }: Pick<Action, 'shortcuts'>,
  { singleKeys, ctrlKeys }: Pick<PreferenceSlice, 'singleKeys' | 'ctrlKeys'>,
): readonly Shortcut[] {
  return shortcuts.filter((shortcut) => (isSingleKey(shortcut) ? singleKeys : ctrlKeys))
}
