// Keys that act where the focus is, as tables: the part that has the focus acts by its table, and the help shows it, so
// that neither knows a key that the other does not.

/** Keys as a table names them: those that mean one thing together have one name. */
const NAMED = {
  arrows: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'],
  upDown: ['ArrowUp', 'ArrowDown'],
  leftRight: ['ArrowLeft', 'ArrowRight'],
  enter: ['Enter'],
  space: [' '],
  escape: ['Escape'],
  backspace: ['Backspace'],
  home: ['Home'],
  end: ['End'],
  pageUp: ['PageUp'],
  pageDown: ['PageDown'],
  // Without Shift on many keyboards.
  plus: ['+', '='],
  minus: ['-'],
  star: ['*'],
  zero: ['0'],
  forward: ['ArrowRight', 'ArrowDown'],
  backward: ['ArrowLeft', 'ArrowUp'],
  digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  period: ['.'],
  b: ['b'],
  t: ['t'],
  w: ['w'],
  f: ['f'],
  g: ['g'],
  l: ['l'],
  n: ['n'],
  z: ['z'],
} as const

type KeyName = keyof typeof NAMED | 'letters'

export interface Combination {
  readonly key: KeyName
  readonly with?: 'Shift' | 'Alt' | 'Ctrl'
}

export interface KeyRow<Command extends string> {
  readonly does: Command
  /** Alternatives. */
  readonly keys: readonly Combination[]
}

/** Whether it writes something, so that a voice that is taken for typing could press it by mistake. */
export function isCharacter({ key: name, with: modifier }: Combination): boolean {
  if (modifier) return false
  return name === 'letters' || NAMED[name].every((key) => key.length === 1 && key !== ' ')
}

/** What a press tells of itself. */
export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>

/** What a press asks for, or `undefined` where no row has it. Shift matters only where a row asks for it. */
export function commandOf<Command extends string>(
  table: readonly KeyRow<Command>[],
  press: Press,
): Command | undefined {
  return table.find(({ keys }) => keys.some((combination) => isPressed(combination, press)))?.does
}

function isPressed({ key: name, with: modifier }: Combination, press: Press): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = press
  if ((ctrlKey || metaKey) !== (modifier === 'Ctrl') || altKey !== (modifier === 'Alt')) return false
  if (modifier === 'Shift' && !shiftKey) return false
  if (name === 'letters') return /^\p{L}$/u.test(key)
  const keys: readonly string[] = NAMED[name]
  return keys.includes(key.length === 1 ? key.toLowerCase() : key)
}
