// Makes the one file, and tells how large it became.
import { useState } from 'react'
import { citation, fileNameOf } from '@/exports/citation'
import { saveBlob } from '@/exports/save'
import { useLanguage, useMessages } from '@/i18n/language'
import { useHandoutWords } from '@/i18n/late/handouts'
import { isOneFile } from '@/state/carried'
import { flushAddress } from '@/state/urlSync'
import { useApp, useDocument } from '@/state/useApp'
import { Dialog } from '@/ui/Dialog'
import { oneFile } from './oneFile'
import { sizeWords } from './sizeWords'
import './handouts.css'

export function OneFileSheet({ onClose }: { readonly onClose: () => void }) {
  const { shell, frame } = useMessages()
  const words = useHandoutWords()
  const text = words.oneFile
  const language = useLanguage()
  const document = useDocument()
  const view = useApp((state) => state.view)
  const [outcome, setOutcome] = useState('')
  const make = async () => {
    setOutcome(words.making)
    try {
      flushAddress()
      const blob = await oneFile(
        document,
        location.search,
        language,
        citation({ ...document, view, language }, frame.views[view.shown]),
      )
      const name = fileNameOf({ graph: document.asWritten, language }, 'Entramado', 'html')
      saveBlob(blob, name)
      setOutcome(words.saved(name, sizeWords(blob.size, language)))
    } catch {
      setOutcome(words.notSaved)
    }
  }
  return (
    <Dialog
      title={text.title}
      closeLabel={shell.close}
      onClose={onClose}
      actions={
        !isOneFile() && (
          <>
            <button type="button" className="button button-main" onClick={make}>
              {text.make}
            </button>
            <span role="status">{outcome}</span>
          </>
        )
      }
    >
      <p className="handout-told">{isOneFile() ? text.already : text.what}</p>
    </Dialog>
  )
}
