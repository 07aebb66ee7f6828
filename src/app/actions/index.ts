// Everything that a person can do from anywhere, in the order in which the search and the help list it. What needs a place
// on the map or in the text, like moving a plate, is done there.
import type { AppState } from '@/state/appState'
import type { Action, ActionsIn } from './action'
import { answerQuestions } from './answerQuestions'
import { arrange } from './arrange'
import { arrangeColumns } from './arrangeColumns'
import { askColumns } from './askColumns'
import { cancelOpening } from './cancelOpening'
import { chooseReadings } from './chooseReadings'
import { chooseThemes } from './chooseThemes'
import { clearSelection } from './clearSelection'
import { clearTheFilter } from './clearTheFilter'
import { closeThePath } from './closeThePath'
import { compareMeasures } from './compareMeasures'
import { copyDescription } from './copyDescription'
import { copyLink } from './copyLink'
import { copyTheMatrix } from './copyTheMatrix'
import { countRoles } from './countRoles'
import { describeTheView } from './describeTheView'
import { editTheStory } from './editTheStory'
import { exportSlides } from './exportSlides'
import { findAPath } from './findAPath'
import { foldByPresets } from './foldByPresets'
import { foldSelected } from './foldSelected'
import { forgetRecentFiles } from './forgetRecentFiles'
import { goToPlaces } from './goToPlaces'
import { groupBrokers } from './groupBrokers'
import { keepAsStep } from './keepAsStep'
import { openFile } from './openFile'
import { openHelp } from './openHelp'
import { openMaps } from './openMaps'
import { openPresenter } from './openPresenter'
import { openRecentFiles } from './openRecentFiles'
import { openSearch } from './openSearch'
import { orderTheMatrix } from './orderTheMatrix'
import { pickForFilter } from './pickForFilter'
import { pickFromGraph } from './pickFromGraph'
import { pinSelected } from './pinSelected'
import { plotAcross } from './plotAcross'
import { presentStories } from './presentStories'
import { putBackWhatIsOut } from './putBackWhatIsOut'
import { rankBy } from './rankBy'
import { readAsWritten } from './readAsWritten'
import { resetThePlaces } from './resetThePlaces'
import { saveTheMap } from './saveTheMap'
import { seeWhatWasMended } from './seeWhatWasMended'
import { showChapters } from './showChapters'
import { showClassesOfWords } from './showClassesOfWords'
import { showPartsOfSources } from './showPartsOfSources'
import { showSheets } from './showSheets'
import { showTranslations } from './showTranslations'
import { showViews } from './showViews'
import { speakLanguages } from './speakLanguages'
import { stopMeasuring } from './stopMeasuring'
import { switchCtrlKeys } from './switchCtrlKeys'
import { switchSingleKeys } from './switchSingleKeys'
import { takeHandouts } from './takeHandouts'
import { takeOutSelected } from './takeOutSelected'
import { takeRowsAway } from './takeRowsAway'
import { takeTheUpdate } from './takeTheUpdate'
import { toggleLayers } from './toggleLayers'
import { toggleLegend } from './toggleLegend'
import { toggleReader } from './toggleReader'
import { treatLeftOut } from './treatLeftOut'
import { turnTheOutline } from './turnTheOutline'
import { undoEdits } from './undoEdits'
import { zoomTheMap } from './zoomTheMap'

const registry: readonly (Action | ActionsIn)[] = [
  openSearch,
  ...showViews,
  ...showSheets,
  ...showChapters,
  ...showPartsOfSources,
  ...showClassesOfWords,
  answerQuestions,
  readAsWritten,
  ...goToPlaces,
  clearTheFilter,
  clearSelection,
  presentStories,
  exportSlides,
  editTheStory,
  keepAsStep,
  ...undoEdits,
  saveTheMap,
  openPresenter,
  describeTheView,
  copyDescription,
  ...takeHandouts,
  findAPath,
  closeThePath,
  toggleLegend,
  toggleReader,
  showTranslations,
  foldSelected,
  ...chooseReadings,
  ...foldByPresets,
  ...treatLeftOut,
  ...arrange,
  resetThePlaces,
  ...zoomTheMap,
  copyTheMatrix,
  ...takeRowsAway,
  ...askColumns,
  ...turnTheOutline,
  ...stopMeasuring,
  seeWhatWasMended,
  takeTheUpdate,
  ...orderTheMatrix,
  ...arrangeColumns,
  ...rankBy,
  ...compareMeasures,
  ...plotAcross,
  ...countRoles,
  ...groupBrokers,
  pinSelected,
  takeOutSelected,
  putBackWhatIsOut,
  ...toggleLayers,
  ...pickForFilter,
  pickFromGraph,
  openFile,
  ...openMaps,
  openRecentFiles,
  forgetRecentFiles,
  cancelOpening,
  copyLink,
  ...speakLanguages,
  ...chooseThemes,
  openHelp,
  switchSingleKeys,
  switchCtrlKeys,
]

/** Those that there are whatever is open. */
export const actions: readonly Action[] = registry.flatMap((one) => (typeof one === 'function' ? [] : [one]))

/** @param most of a sort that hangs on what is open: where there are more, they are left out */
export function actionsIn(state: AppState, most = Number.POSITIVE_INFINITY): readonly Action[] {
  return registry.flatMap((one) => {
    if (typeof one !== 'function') return [one]
    const some = one(state)
    return some.length > most ? [] : some
  })
}
