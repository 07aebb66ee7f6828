// Changing a map: the actions, and what is told wherever one is. The words of the story editor itself come with it.
export const editing = {
  editStory: 'Edit the story',
  keep: 'Keep this as a step',
  undo: 'Undo the last change',
  undoShort: 'Undo',
  redo: 'Redo what was undone',
  save: 'Save the map as a file',
  unsaved: 'Not saved in a file',
  saveShort: 'Save',
  told: {
    'map-saved': 'Saved, and read back to be sure.',
    'map-downloaded': 'The map was given to the browser as a download.',
    'map-not-saved': 'The map was not saved. Your changes are still here; try another place.',
    'map-differs': 'What was saved is not what is here. Save it again, in another place.',
    'left-unsaved': 'Your changes of the other map are kept on this device. Open it again to go on.',
    'kept-elsewhere':
      'Another tab changes this map as well, and only its changes outlive a reload. Save yours as a file.',
    'not-kept': 'This browser keeps nothing, so a reload loses your changes. Save the map as a file.',
  },
  /** Beside a step in a list. */
  skips: 'Names what is not in the map: skipped',
  skipped: (number: string, missing: string) =>
    `Step ${number} was skipped: it names what is not in the map (${missing}).`,
  unknownInStep: (names: string) => `This step asks for what the map does not have: ${names}.`,
} as const
