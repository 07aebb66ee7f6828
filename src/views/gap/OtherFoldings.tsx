// What another folding would change, each to be tried with a press.
import { lookup } from '@/core/model/lookup'
import { shortName } from '@/core/model/shortName'
import type { Folded } from '@/core/ties/folding'
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { comparisonName } from '@/state/comparisonName'
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
        {others && others.found.length + others.presets.length === 0 && text.noFolding}
      </p>
      <ul>
        {others?.found.map((would) => {
          const name = shortName(graph, would.whole, language)
          return (
            <Folding key={would.whole} {...would}>
              {would.folds ? text.fold(name) : text.unfold(name)}
            </Folding>
          )
        })}
        {others?.presets.map((would) => (
          <Folding key={would.preset} {...would}>
            {comparisonName(would.preset, language)}
          </Folding>
        ))}
      </ul>
      {others && others.untried > 0 && (
        <p className="quiet">{plural(language, others.untried, text.untried)}</p>
      )}
    </section>
  )
}

interface FoldingProps {
  readonly folded: Folded
  readonly asked: number
  readonly met: number
  readonly children: string
}

function Folding({ folded, asked, met, children }: FoldingProps) {
  const text = useMessages().gap
  const language = useLanguage()
  const number = formatNumber(language, met)
  return (
    <li>
      <button type="button" className="button" onClick={() => setFolded(folded)}>
        {children}
      </button>{' '}
      {plural(language, asked, { one: text.met.one(number), other: text.met.other(number) })}
    </li>
  )
}
