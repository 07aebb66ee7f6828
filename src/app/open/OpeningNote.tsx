// Says that a file is being read, when that takes long enough to wonder.
import { useMessages } from '@/i18n/language'
import { cancelOpening } from '@/state/openGraph'
import { useShownName } from './useShownName'

interface OpeningNoteProps {
  readonly name: string
  /** Only where there is something to go back to. */
  readonly canCancel: boolean
}

export function OpeningNote({ name, canCancel }: OpeningNoteProps) {
  const text = useMessages().open
  const shown = useShownName(name)
  return (
    <div className="opening-note" role="status">
      {text.reading(shown)}
      {canCancel && (
        <button type="button" className="button" onClick={cancelOpening}>
          {text.cancel}
        </button>
      )}
    </div>
  )
}
