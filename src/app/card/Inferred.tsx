// The mark of what the text does not state, with the note that says why.
import type { LanguageMap } from '@/core/model/graph'
import { useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'

interface InferredProps {
  readonly note?: LanguageMap | undefined
  /** Languages of the note that are our own translation. */
  readonly translated?: readonly string[] | undefined
  /** Where the program infers, not the file. */
  readonly why?: string
}

export function Inferred({ note, translated, why }: InferredProps) {
  const text = useMessages().card
  return (
    <span className="card-inferred" title={text.inferredWhy}>
      <em>{text.inferred}</em>
      {note && (
        <>
          {': '}
          <Local of={note} translated={translated} />
        </>
      )}
      {why && `: ${why}`}
    </span>
  )
}
