// Everything that a person can do from anywhere, in the order in which the search and the help list it. What needs a place
// on the map or in the text, like moving a plate, is done there.
import type { Action } from './action'
import { arrange } from './arrange'
import { chooseReadings } from './chooseReadings'
import { chooseThemes } from './chooseThemes'
import { clearSelection } from './clearSelection'
import { clearTheFilter } from './clearTheFilter'
import { closeThePath } from './closeThePath'
import { commandTheView } from './commandTheView'
import { copyLink } from './copyLink'
import { describeTheView } from './describeTheView'
import { findAPath } from './findAPath'
import { foldByPresets } from './foldByPresets'
import { foldSelected } from './foldSelected'
import { goToPlaces } from './goToPlaces'
import { openFile } from './openFile'
import { openHelp } from './openHelp'
import { openMaps } from './openMaps'
import { openSearch } from './openSearch'
import { orderTheMatrix } from './orderTheMatrix'
import { pickForFilter } from './pickForFilter'
import { rankBy } from './rankBy'
import { resetThePlaces } from './resetThePlaces'
import { showSheets } from './showSheets'
import { showViews } from './showViews'
import { speakLanguages } from './speakLanguages'
import { switchSingleKeys } from './switchSingleKeys'
import { toggleLayers } from './toggleLayers'
import { toggleLegend } from './toggleLegend'
import { toggleReader } from './toggleReader'
import { treatLeftOut } from './treatLeftOut'

export const actions: readonly Action[] = [
  openSearch,
  ...showViews,
  ...showSheets,
  ...goToPlaces,
  clearTheFilter,
  clearSelection,
  describeTheView,
  findAPath,
  closeThePath,
  toggleLegend,
  toggleReader,
  foldSelected,
  ...chooseReadings,
  ...foldByPresets,
  ...treatLeftOut,
  ...arrange,
  resetThePlaces,
  ...commandTheView,
  ...orderTheMatrix,
  ...rankBy,
  ...toggleLayers,
  ...pickForFilter,
  openFile,
  ...openMaps,
  copyLink,
  ...speakLanguages,
  ...chooseThemes,
  openHelp,
  switchSingleKeys,
]
