// What the words leave open: each question with its options and the reading chosen.
import { Scale } from 'lucide-react'
import type { Ambiguity } from '@/core/model/graph'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import './openQuestions.css'

export function OpenQuestions({ questions }: { readonly questions: readonly Ambiguity[] }) {
  const text = useMessages().card.open
  const language = useLanguage()
  if (questions.length === 0) return null
  return (
    <section className="card-open">
      <h4>
        <Scale size={14} aria-hidden /> {plural(language, questions.length, text.title)}
      </h4>
      {questions.map((question) => (
        <Question key={question.id} question={question} />
      ))}
    </section>
  )
}

function Question({ question }: { readonly question: Ambiguity }) {
  const text = useMessages().card.open
  const chosen = question.options.find(({ id }) => id === question.chosen)
  return (
    <details className="card-question">
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
      <ul className="card-options">
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
