// How many there are of each, the filter left aside; and how many of the asked ties exist already.
import type { ReactNode } from 'react'
import { gap } from '@/core/ties/gap'
import { formatNumber, type PluralForms, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'

export function Figures() {
  const text = useMessages().status
  const language = useLanguage()
  const { graph } = useDocument()
  const { allTies, allArms, institutions } = useApp((state) => derived(state, graph))
  const reading = useApp((state) => state.view.reading)
  const { asked, existing, met } = gap(allTies)
  const permitted = asked.filter(({ modality }) => modality === 'permitted').length
  const context = allTies.length - asked.length - existing.length
  const metSoFar = formatNumber(language, met.length)

  return (
    <ul className="status-figures">
      <Figure count={institutions.length} of={text.institutions} />
      <Figure count={graph.statements.length} of={text.statements} />
      {reading === 'hub' ? (
        <Figure count={allArms.length} of={text.arms} />
      ) : (
        <>
          <Figure count={asked.length} of={text.asked}>
            {permitted > 0 && ` (${plural(language, permitted, text.permitted)})`}
          </Figure>
          <Figure count={existing.length} of={text.existing} />
          {context > 0 && <Figure count={context} of={text.context} />}
          {asked.length > 0 && (
            <li>
              {plural(language, asked.length, {
                one: text.met.one(metSoFar),
                other: text.met.other(metSoFar),
              })}
            </li>
          )}
        </>
      )}
    </ul>
  )
}

interface FigureProps {
  readonly count: number
  readonly of: PluralForms
  readonly children?: ReactNode
}

/** The number stands out of its words, wherever the language puts it. */
function Figure({ count, of, children }: FigureProps) {
  const language = useLanguage()
  const number = formatNumber(language, count)
  const [before = '', after = ''] = plural(language, count, of).split(number)
  return (
    <li>
      {before}
      <strong>{number}</strong>
      {after}
      {children}
    </li>
  )
}
