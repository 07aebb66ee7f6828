// Everything that can be done from anywhere, as the search has it: those that can be had now do it, the others are named.
import { useState } from 'react'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useHelpWords } from '@/i18n/late/help'
import { useApp } from '@/state/useApp'
import { actionsIn } from '../actions/index'
import { perform } from '../actions/perform'

/** Of a sort that hangs on what is open: where there are more, the search has them. */
const MOST = 30

export function AllActions({ onClose }: { readonly onClose: () => void }) {
  const help = useHelpWords()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const all = useApp((state) => actionsIn(state, MOST).length)
  return (
    <details className="help-all" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{plural(language, all, help.allActions)}</summary>
      {isOpen && <List onClose={onClose} />}
    </details>
  )
}

function List({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages()
  const language = useLanguage()
  // Whoever acts leaves the sheet, so the list need not follow what changes under it.
  const state = useApp((now) => now)
  return (
    <ul>
      {actionsIn(state, MOST).map((action) => (
        <li key={action.id}>
          {action.isAvailable(state) ? (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                onClose()
                perform(action)
              }}
            >
              {action.title(messages, language)}
            </button>
          ) : (
            <span className="quiet">{action.title(messages, language)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
