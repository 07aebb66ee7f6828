// Opens and closes the story editor.
import { Pencil } from 'lucide-react'
import { useMessages } from '@/i18n/language'
import { useApp } from '@/state/useApp'
import { editTheStory } from '../actions/editTheStory'

export function EditButton() {
  const title = useMessages().editing.editStory
  const isOpen = useApp((state) => state.editing !== null)
  const hasDocument = useApp((state) => state.document !== null)
  if (!hasDocument) return null
  return (
    <button
      type="button"
      className="icon-button topbar-edit"
      aria-label={title}
      title={title}
      aria-pressed={isOpen}
      onClick={editTheStory.run}
    >
      <Pencil size={16} aria-hidden />
    </button>
  )
}
