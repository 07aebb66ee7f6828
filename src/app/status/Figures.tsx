// How many there are of each, the filter left aside; and how many of the asked ties exist already.
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
          <Figure count={asked.length} of={text.asked} />
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

/** The number stands out of its words, wherever the language puts it. */
function Figure({ count, of }: { readonly count: number; readonly of: PluralForms }) {
  const language = useLanguage()
  const number = formatNumber(language, count)
  const [before = '', after = ''] = plural(language, count, of).split(number)
  return (
    <li>
      {before}
      <strong>{number}</strong>
      {after}
    </li>
  )
}
