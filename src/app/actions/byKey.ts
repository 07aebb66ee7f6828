// The actions that have a shortcut: all that must be there before anybody searches. `tests/unit/app/actions` holds this list to
// the whole one.
import type { Action } from './action'
import { clearTheFilter } from './clearTheFilter'
import { copyLink } from './copyLink'
import { describeTheView } from './describeTheView'
import { findAPath } from './findAPath'
import { goToPlaces } from './goToPlaces'
import { openFile } from './openFile'
import { openHelp } from './openHelp'
import { openSearch } from './openSearch'
import { saveTheMap } from './saveTheMap'
import { showViews } from './showViews'
import { speakLanguages } from './speakLanguages'
import { toggleLegend } from './toggleLegend'
import { toggleReader } from './toggleReader'
import { undoEdits } from './undoEdits'

export const byKey: readonly Action[] = [
  openSearch,
  ...showViews,
  ...goToPlaces,
  clearTheFilter,
  ...undoEdits,
  saveTheMap,
  describeTheView,
  findAPath,
  toggleLegend,
  toggleReader,
  openFile,
  copyLink,
  ...speakLanguages,
  openHelp,
].filter(({ shortcuts = [] }) => shortcuts.length > 0)
