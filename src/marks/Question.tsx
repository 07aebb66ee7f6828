// A question that the words leave open, with its options: one that the file has chosen, and others that can be tried here.
import { type ReactNode, useId, useState } from 'react'
import type { Ambiguity } from '@/core/model/graph'
import { canBeTried, changesSomething } from '@/core/model/readOtherwise'
import { useMessages } from '@/i18n/language'
import { readAs } from '@/state/questionChoices'
import { useDocument } from '@/state/useApp'
import { Local } from './Local'
import './question.css'

interface QuestionProps {
  readonly question: Ambiguity
  /** Under the options, once somebody looks at them. */
  readonly children?: ReactNode
}

export function Question({ question, children }: QuestionProps) {
  const { card, questions: text } = useMessages()
  const { asWritten, otherwise } = useDocument()
  const group = useId()
  const [isOpen, setOpen] = useState(false)
  const written = asWritten.ambiguities.find(({ id }) => id === question.id) ?? question
  const inForce = otherwise[question.id] ?? written.chosen
  const answer = question.options.find(({ id }) => id === inForce)
  const isTried = inForce !== written.chosen
  return (
    <details
      className="question"
      data-tried={isTried || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Local of={question.question} />
        {answer && (
          <span className="quiet">
            {' '}
            {card.open.readAs}: <Local of={answer.label} />
            {isTried && <em> ({text.inForce})</em>}
          </span>
        )}
      </summary>
      <fieldset className="question-options">
        <legend className="quiet">{text.try}</legend>
        {question.options.map((option) => {
          const isWritten = option.id === written.chosen
          const can = canBeTried(written, option)
          return (
            <label key={option.id} data-chosen={option.id === inForce} data-untold={!can || undefined}>
              <input
                type="radio"
                name={group}
                checked={option.id === inForce}
                disabled={!can}
                onChange={() => readAs(question.id, option.id)}
              />
              <span>
                <Local of={option.label} />
                {isWritten && <em> ({card.open.chosen})</em>}
                {!can && <span className="quiet"> – {text.untold}</span>}
                {!isWritten && can && !changesSomething(option) && (
                  <span className="quiet"> – {text.nothing}</span>
                )}
              </span>
            </label>
          )
        })}
      </fieldset>
      {question.note && (
        <p>
          <Local of={question.note} />
        </p>
      )}
      {isOpen && children}
    </details>
  )
}
