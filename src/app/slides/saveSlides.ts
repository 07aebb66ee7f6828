// Makes the slides of a story and saves them.
import { fileNameOf } from '@/exports/citation'
import { saveBlob } from '@/exports/save'
import { type DeckTask, deckOf } from '@/exports/slides/deckOf'
import { pptx } from '@/exports/slides/pptx'
import { type Language, loadLanguage } from '@/i18n/language'
import { slideWordsIn } from '@/i18n/late/slides'
import { inBackground } from '@/workers/inBackground'

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * Rejects where something did not arrive, and when it is aborted.
 * @param hear told how many slides are done
 * @returns the name of the file
 */
export async function saveSlides(
  state: DeckTask['state'],
  story: string,
  language: Language,
  signal: AbortSignal,
  hear: (done: number) => void,
): Promise<string> {
  await loadLanguage(language)
  const deck = await deckOf(
    { state, story, language },
    {
      ...inBackground(signal),
      hear: async (done) => {
        hear(done)
        // What was heard is painted before the next slide is made.
        await new Promise((resolve) => setTimeout(resolve))
        signal.throwIfAborted()
      },
    },
  )
  const name = fileNameOf(
    { graph: state.document.asWritten, language },
    slideWordsIn(language).fileName,
    'pptx',
  )
  saveBlob(new Blob([pptx(deck, new Date())], { type: TYPE }), name)
  return name
}
