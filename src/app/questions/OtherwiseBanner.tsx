// Over every view, while open questions are read otherwise than in the file: which, and the way back.
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { otherwiseWords } from '@/state/choiceWords'
import { useDocument } from '@/state/useApp'
import { leaveFocus } from '@/ui/leaveFocus'
import { readAsWritten } from '../actions/readAsWritten'
import { showPartOfSources } from '../actions/showPartsOfSources'
import './questions.css'

/** The others are told where questions are. */
const NAMED = 2

export function OtherwiseBanner() {
  const text = useMessages().questions
  const language = useLanguage()
  const { graph, otherwise } = useDocument()
  const answers = otherwiseWords({ graph, otherwise, language })
  return (
    <div className="otherwise-banner">
      <p role="status">
        {answers.length > 0 && (
          <>
            {plural(language, answers.length, text.otherwise)}{' '}
            <strong>{answers.slice(0, NAMED).join(' · ')}</strong>
            {answers.length > NAMED && ` · ${plural(language, answers.length - NAMED, text.more)}`}
          </>
        )}
      </p>
      {answers.length > 0 && (
        <div className="otherwise-buttons">
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              leaveFocus(currentTarget)
              readAsWritten.run()
            }}
          >
            {text.asWritten}
          </button>
          <button type="button" className="button" onClick={() => showPartOfSources('questions')}>
            {text.see}
          </button>
        </div>
      )}
    </div>
  )
}
