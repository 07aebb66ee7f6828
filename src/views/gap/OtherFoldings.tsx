// What another folding would change, each to be tried with a press.
import { useMemo } from 'react'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { otherFoldings } from '@/core/ties/otherFoldings'
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { setFolded } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'

export function OtherFoldings() {
  const text = useMessages().gap
  const language = useLanguage()
  const { graph } = useDocument()
  const { reading, folded, filter } = useApp((state) => state.view)
  const others = useMemo(
    () => otherFoldings(graph, { reading, folded, filter }),
    [graph, reading, folded, filter],
  )
  const { actors, parts } = lookup(graph)
  if (parts.size === 0) return null
  return (
    <section className="gap-foldings" aria-labelledby="gap-foldings">
      <h3 id="gap-foldings">{text.foldings}</h3>
      <p className="quiet">{text.foldingsMean}</p>
      {others.length === 0 && <p>{text.noFolding}</p>}
      <ul>
        {others.map(({ whole, folds, folded: wanted, asked, met }) => {
          const name = inLanguage(actors.get(whole)?.short ?? {}, language).text
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
    </section>
  )
}
