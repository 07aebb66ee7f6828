// What each other answer to a question would change, set against what is drawn now: lines, and who is in between.
import { useCallback, useMemo } from 'react'
import type { BeforeAndAfter, Changed, ChangedLine } from '@/core/measures/whatChanges'
import type { Ambiguity } from '@/core/model/graph'
import { canBeTried, changesSomething, type Otherwise } from '@/core/model/readOtherwise'
import { shortName } from '@/core/model/shortName'
import type { Reading } from '@/core/model/vocabulary'
import { lineKindOf } from '@/core/ties/filter'
import { formatDecimal, formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Local } from '@/marks/Local'
import { Rows } from '@/marks/Rows'
import { derived, drawnActors } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'
import { useAnswer } from '@/ui/useAnswer'
import { changesInBackground } from '@/workers/changesClient'

type Option = Ambiguity['options'][number]

export function WhatChanges({ question }: { readonly question: Ambiguity }) {
  const { questions: text, vocabulary } = useMessages()
  const reading = useApp((state) => state.view.reading)
  const { asWritten, otherwise } = useDocument()
  const written = asWritten.ambiguities.find(({ id }) => id === question.id) ?? question
  const inForce = otherwise[question.id] ?? written.chosen
  const others = written.options.filter(
    (option) => option.id !== inForce && canBeTried(written, option) && wouldChange(written, option, inForce),
  )
  if (others.length === 0) return null
  return (
    <div className="sources-changes">
      <p className="quiet">
        {text.wouldChange}
        {reading === 'hub' && ` (${text.underLines(vocabulary.reading.lead)})`}:
      </p>
      {others.map((option) => (
        <ByOption key={option.id} question={question} option={option} />
      ))}
    </div>
  )
}

/** Between two answers of which neither changes anything, nothing changes. */
function wouldChange({ options }: Ambiguity, option: Option, inForce: string): boolean {
  return changesSomething(option) || options.some((one) => one.id === inForce && changesSomething(one))
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

const NOTHING_FOLDED: ReadonlySet<string> = new Set()

/** Where statements are hubs there are no lines to compare. */
function withLines(reading: Reading): Reading {
  return reading === 'hub' ? 'lead' : reading
}

function useChanges(question: Ambiguity, option: Option): Changed | null | undefined {
  const { graph, asWritten, otherwise: now } = useDocument()
  const { reading, folded, filter, layers } = useApp((state) => state.view)
  const { standsFor, passing } = useApp((state) => derived(state, graph))
  const then = useMemo((): Otherwise => ({ ...now, [question.id]: option.id }), [now, question.id, option.id])
  return useAnswer(
    useCallback(
      (signal: AbortSignal) =>
        changesInBackground(
          {
            asWritten,
            now,
            then,
            choices: { reading: withLines(reading), folded, filter },
            institutions: drawnActors(graph, NOTHING_FOLDED, layers)
              .map(({ id }) => id)
              .filter((id) => passing.has(standsFor.get(id) ?? id)),
          },
          signal,
        ),
      [graph, asWritten, now, then, reading, folded, filter, layers, standsFor, passing],
    ),
  )
}

function Told({ changed }: { readonly changed: Changed }) {
  const text = useMessages().questions
  const { counts, institutions, components, gone, come, otherForce, between } = changed
  const isSame =
    [gone, come, otherForce, between].every(({ length }) => length === 0) &&
    institutions[0] === institutions[1] &&
    components[0] === components[1]
  if (isSame) return <p>{text.same}</p>
  return (
    <dl className="sources-changed">
      <Became title={text.asked} values={counts.asked} />
      <Became title={text.permitted} values={counts.permitted} />
      <Became title={text.existing} values={counts.existing} />
      <Became title={text.context} values={counts.context} />
      <Became title={text.institutions} values={institutions} />
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
  const { questions: text, card, vocabulary } = useMessages()
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
            {(line) => (
              <li key={`${line.a} ${line.b} ${line.polarity}`}>
                {text.line(nameOf(line.a), nameOf(line.b))}{' '}
                <span className="quiet">
                  {vocabulary.line[lineKindOf(line)]} · {card.modality[line.modality]}
                </span>
              </li>
            )}
          </Rows>
        </ul>
      </dd>
    </>
  )
}
