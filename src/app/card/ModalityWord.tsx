// How strongly the text puts it, in plain words, with the meaning on demand.
import { useId, useState } from 'react'
import type { Modality } from '@/core/model/vocabulary'
import { useMessages } from '@/i18n/language'

export function ModalityWord({ modality }: { readonly modality: Modality }) {
  const text = useMessages().card
  const [open, setOpen] = useState(false)
  const id = useId()
  const word = text.modality[modality]
  return (
    <>
      <button
        type="button"
        className="card-modality finger-room"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={text.whatMeans(word)}
        onClick={() => setOpen(!open)}
      >
        {word}
      </button>
      {open && (
        <span className="card-meaning" id={id}>
          {text.meaning[modality]}
        </span>
      )}
    </>
  )
}
