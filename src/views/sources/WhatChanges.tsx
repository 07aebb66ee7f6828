// What each other answer to a question would change, set against what is drawn now: lines, and who is in between.
import { useCallback, useMemo } from 'react'
import type { BeforeAndAfter, Changed, ChangedLine } from '@/core/measures/whatChanges'
import type { Ambiguity } from '@/core/model/graph'
import { canBeTried, type Otherwise } from '@/core/model/readOtherwise'
import { shortName } from '@/core/model/shortName'
import { formatDecimal, formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Local } from '@/marks/Local'
import { Rows } from '@/marks/Rows'
import { derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'
import { useAnswer } from '@/ui/useAnswer'
import { changesInBackground } from '@/workers/changesClient'

type Option = Ambiguity['options'][number]

export function WhatChanges({ question }: { readonly question: Ambiguity }) {
  const text = useMessages().questions
  const { asWritten, otherwise } = useDocument()
  const written = asWritten.ambiguities.find(({ id }) => id === question.id) ?? question
  const inForce = otherwise[question.id] ?? written.chosen
  const others = written.options.filter(
    (option) => option.id !== inForce && canBeTried(written, option) && wouldChange(written, option, inForce),
  )
  if (others.length === 0) return null
  return (
    <div className="sources-changes">
      <p className="quiet">{text.wouldChange}:</p>
      {others.map((option) => (
        <ByOption key={option.id} question={question} option={option} />
      ))}
    </div>
  )
}

/** Between two answers of which neither changes anything, nothing changes. */
function wouldChange({ options }: Ambiguity, option: Option, inForce: string): boolean {
  const changes = (one: Option | undefined) => Boolean(one?.changes?.statements ?? one?.changes?.actors)
  return changes(option) || changes(options.find(({ id }) => id === inForce))
}

function ByOption({ question, option }: { readonly question: Ambiguity; readonly option: Option }) {
  const text = useMessages().questions
  const changed = useChanges(question, option)
  return (
    <div className="sources-change">
      <h3>
        <Local of={option.label} />
      </h3>
      {changed === undefined && <p role="status">{text.finding}</p>}
      {changed === null && <p role="status">{text.failed}</p>}
      {changed && <Told changed={changed} />}
    </div>
  )
}

function useChanges(question: Ambiguity, option: Option): Changed | null | undefined {
  const { graph, asWritten, otherwise: now } = useDocument()
  const { reading, folded, filter } = useApp((state) => state.view)
  const { institutions, passing } = useApp((state) => derived(state, graph))
  const then = useMemo((): Otherwise => ({ ...now, [question.id]: option.id }), [now, question.id, option.id])
  return useAnswer(
    useCallback(
      (signal: AbortSignal) =>
        changesInBackground(
          {
            asWritten,
            now,
            then,
            choices: { reading, folded, filter },
            institutions: institutions.map(({ id }) => id).filter((id) => passing.has(id)),
          },
          signal,
        ),
      [asWritten, now, then, reading, folded, filter, institutions, passing],
    ),
  )
}

function Told({ changed }: { readonly changed: Changed }) {
  const text = useMessages().questions
  const { counts, components, gone, come, otherForce, between } = changed
  const isSame = [gone, come, otherForce, between].every(({ length }) => length === 0)
  if (isSame) return <p>{text.same}</p>
  return (
    <dl className="sources-changed">
      <Became title={text.asked} values={counts.asked} />
      <Became title={text.permitted} values={counts.permitted} />
      <Became title={text.existing} values={counts.existing} />
      <Became title={text.context} values={counts.context} />
      <Became title={text.components} values={components} />
      <Lines title={text.gone} of={gone} />
      <Lines title={text.come} of={come} />
      <Lines title={text.otherForce} of={otherForce} />
      {between.length > 0 && (
        <>
          <dt>{text.between}</dt>
          <dd>
            <ul>
              <Rows of={between}>
                {({ id, values }) => (
                  <li key={id}>
                    <ActorName id={id} /> <Values of={values} />
                  </li>
                )}
              </Rows>
            </ul>
          </dd>
        </>
      )}
    </dl>
  )
}

function Became({ title, values }: { readonly title: string; readonly values: BeforeAndAfter }) {
  if (values[0] === values[1]) return null
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <Values of={values} />
      </dd>
    </>
  )
}

function Values({ of: [before, after] }: { readonly of: BeforeAndAfter }) {
  const text = useMessages().questions
  const language = useLanguage()
  const say = (value: number) =>
    Number.isInteger(value) ? formatNumber(language, value) : formatDecimal(language, value, 2)
  return <>{text.became(say(before), say(after))}</>
}

function Lines({ title, of }: { readonly title: string; readonly of: readonly ChangedLine[] }) {
  const { questions: text, card } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  if (of.length === 0) return null
  const nameOf = (id: string) => shortName(graph, id, language)
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul>
          <Rows of={of}>
            {({ a, b, polarity, modality }) => (
              <li key={`${a} ${b} ${polarity}`}>
                {text.line(nameOf(a), nameOf(b))} <span className="quiet">{card.modality[modality]}</span>
              </li>
            )}
          </Rows>
        </ul>
      </dd>
    </>
  )
}
