// Makes the slides of a story and saves them.
import type { CoordinationGraph } from '@/core/model/graph'
import { fileNameOf } from '@/exports/citation'
import { saveBlob } from '@/exports/save'
import { deckOf } from '@/exports/slides/deckOf'
import { pptx } from '@/exports/slides/pptx'
import { type Language, loadLanguage } from '@/i18n/language'
import { slideWordsIn } from '@/i18n/late/slides'
import { arrangeInBackground } from '@/workers/layoutClient'
import { measureInBackground } from '@/workers/measuresClient'

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * Rejects where something did not arrive, and when it is aborted.
 * @param hear told how many slides are done
 * @returns the name of the file
 */
export async function saveSlides(
  asWritten: CoordinationGraph,
  story: string,
  language: Language,
  signal: AbortSignal,
  hear: (done: number) => void,
): Promise<string> {
  await loadLanguage(language)
  const deck = await deckOf(
    { asWritten, story, language },
    {
      arrange: (task) => arrangeInBackground(task, signal),
      measure: (task) => measureInBackground(task, signal, () => {}),
      hear: async (done) => {
        hear(done)
        // What was heard is painted before the next slide is made.
        await new Promise((resolve) => setTimeout(resolve))
        signal.throwIfAborted()
      },
    },
  )
  const name = fileNameOf({ graph: asWritten, language }, slideWordsIn(language).fileName, 'pptx')
  saveBlob(new Blob([pptx(deck, new Date())], { type: TYPE }), name)
  return name
}
