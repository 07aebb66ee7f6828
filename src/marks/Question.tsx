// A question that the words leave open, with its options and the reading chosen.
import type { Ambiguity } from '@/core/model/graph'
import { useMessages } from '@/i18n/language'
import { Local } from './Local'
import './question.css'

export function Question({ question }: { readonly question: Ambiguity }) {
  const text = useMessages().card.open
  const chosen = question.options.find(({ id }) => id === question.chosen)
  return (
    <details className="question">
      <summary>
        <Local of={question.question} />
        {chosen && (
          <span className="quiet">
            {' '}
            {text.readAs}: <Local of={chosen.label} />
          </span>
        )}
      </summary>
      <p className="quiet">{text.options}:</p>
      <ul className="question-options">
        {question.options.map(({ id, label }) => (
          <li key={id} data-chosen={id === question.chosen}>
            <Local of={label} />
            {id === question.chosen && <em> ({text.chosen})</em>}
          </li>
        ))}
      </ul>
      {question.note && (
        <p>
          <Local of={question.note} />
        </p>
      )}
    </details>
  )
}
