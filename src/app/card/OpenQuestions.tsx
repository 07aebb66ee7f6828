// What the words leave open: each question with its options and the reading chosen.
import { Scale } from 'lucide-react'
import type { Ambiguity } from '@/core/model/graph'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { Question } from '@/marks/Question'
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
