import { chooseFile } from '../open/chooseFile'
import type { Action } from './action'

export const openFile: Action = {
  id: 'open-file',
  title: ({ shell }) => shell.openFile,
  shortcuts: [{ key: 'o', ctrl: true }],
  isAvailable: () => true,
  run: chooseFile,
}
