// What if somebody were not there, or something had not been said: what falls apart. The map and the file stay as they are.

import { useId, useMemo } from 'react'
import type { MeasuresTask } from '@/core/measures/measureAll'
import { lookup } from '@/core/model/lookup'
import { shortName } from '@/core/model/shortName'
import { compareNames } from '@/i18n/formats'
import { useLanguage } from '@/i18n/language'
import { useFindingsWords } from '@/i18n/late/findings'
import { putAllBack, putBack, takeOut } from '@/state/measuresChoices'
import { useApp, useDocument } from '@/state/useApp'
import { FallenApart } from './FallenApart'

export function WhatIf({ task }: { readonly task: MeasuresTask }) {
  const text = useFindingsWords()
  const language = useLanguage()
  const { graph } = useDocument()
  const id = useId()
  const { out } = useApp((state) => state.view.measures)
  const selection = useApp((state) => state.pointing.selection)
  const { labels } = lookup(graph)
  const nameOf = (one: string) => labels.get(one) ?? shortName(graph, one, language)
  const choices = useMemo(
    () => ({
      institutions: task.institutions
        .map((one) => ({ id: one, name: shortName(graph, one, language) }))
        .sort((one, other) => compareNames(language, one.name, other.name)),
      statements: graph.statements.map((one) => ({
        id: one.id,
        name: lookup(graph).labels.get(one.id) ?? one.id,
      })),
    }),
    [task, graph, language],
  )
  const can = (one: string) => !out.includes(one)
  const selected =
    (selection?.type === 'actor' && task.institutions.includes(selection.id)) ||
    selection?.type === 'statement'
      ? selection.id
      : null
  return (
    <>
      <p className="measures-definition">{text.whatIfMean}</p>
      <div className="measures-bar">
        <label htmlFor={id}>{text.takeOut}</label>
        <select
          id={id}
          className="measures-select"
          value=""
          onChange={({ currentTarget: { value } }) => value !== '' && takeOut(value)}
        >
          <option value="">{text.choose}</option>
          <optgroup label={text.institutions}>
            {choices.institutions.filter((one) => can(one.id)).map(option)}
          </optgroup>
          <optgroup label={text.statements}>
            {choices.statements.filter((one) => can(one.id)).map(option)}
          </optgroup>
        </select>
        {selected !== null && can(selected) && (
          <button type="button" className="button" onClick={() => takeOut(selected)}>
            {text.takeOutSelected(nameOf(selected))}
          </button>
        )}
      </div>
      {out.length === 0 ? (
        <p className="quiet">{text.nothingOut}</p>
      ) : (
        <div className="measures-bar">
          <span>{text.isOut}:</span>
          {out.map((one) => (
            <button key={one} type="button" className="button" onClick={() => putBack(one)}>
              {text.putBack(nameOf(one))}
            </button>
          ))}
          {out.length > 1 && (
            <button type="button" className="button" onClick={putAllBack}>
              {text.putAllBack}
            </button>
          )}
        </div>
      )}
      {out.length > 0 && <FallenApart task={task} out={out} />}
    </>
  )
}

function option({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <option key={id} value={id}>
      {name.replaceAll('\u00AD', '')}
    </option>
  )
}
