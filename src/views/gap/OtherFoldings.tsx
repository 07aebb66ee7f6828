// What another folding would change, each to be tried with a press.
import { lookup } from '@/core/model/lookup'
import { shortName } from '@/core/model/shortName'
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { setFolded } from '@/state/store'
import { useDocument } from '@/state/useApp'
import { useOtherFoldings } from './useOtherFoldings'

export function OtherFoldings() {
  const text = useMessages().gap
  const language = useLanguage()
  const { graph } = useDocument()
  const others = useOtherFoldings()
  const { parts } = lookup(graph)
  if (parts.size === 0) return null
  return (
    <section className="gap-foldings" aria-labelledby="gap-foldings">
      <h3 id="gap-foldings">{text.foldings}</h3>
      <p className="quiet">{text.foldingsMean}</p>
      <p role="status">
        {others === undefined && text.tryingFoldings}
        {others === null && text.foldingsFailed}
        {others?.found.length === 0 && text.noFolding}
      </p>
      <ul>
        {others?.found.map(({ whole, folds, folded: wanted, asked, met }) => {
          const name = shortName(graph, whole, language)
          const number = formatNumber(language, met)
          return (
            <li key={whole}>
              <button type="button" className="button" onClick={() => setFolded(wanted)}>
                {folds ? text.fold(name) : text.unfold(name)}
              </button>{' '}
              {plural(language, asked, { one: text.met.one(number), other: text.met.other(number) })}
            </li>
          )
        })}
      </ul>
      {others && others.untried > 0 && (
        <p className="quiet">{plural(language, others.untried, text.untried)}</p>
      )}
    </section>
  )
}
