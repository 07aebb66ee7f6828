// How many ties join each two places, by kind of line.

import { LINE_KINDS, lineKindOf } from '@/core/ties/filter'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useGeographyWords } from '@/i18n/late/geography'
import { LineMark } from '@/marks/LineMark'
import { Rows } from '@/marks/Rows'
import { type SavedTable, SaveRows } from '@/marks/SaveRows'
import type { PairOfPlaces } from './placesIn'
import { useSayPlace } from './useSayPlace'

export function Pairs({ pairs }: { readonly pairs: readonly PairOfPlaces[] }) {
  const text = useGeographyWords()
  const { vocabulary } = useMessages()
  const language = useLanguage()
  const say = useSayPlace()
  if (pairs.length === 0) return <p className="quiet">{text.noPairs}</p>
  const table = (): SavedTable => ({
    titles: [text.onePlace, text.otherPlace, ...LINE_KINDS.map((kind) => vocabulary.line[kind]), text.all],
    rows: pairs.flatMap(({ places: [one, other], ties }) =>
      ties.length === 0
        ? []
        : [[say(one), say(other), ...LINE_KINDS.map((kind) => countOf(kind, ties)), ties.length]],
    ),
  })
  return (
    <>
      <div className="geography-pairs-bar">
        <h3>{text.pairs}</h3>
        <SaveRows name={text.pairs} table={table} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section className="geography-pairs" aria-label={text.pairs} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.between}</th>
              {LINE_KINDS.map((kind) => (
                <th key={kind} scope="col">
                  <LineMark kind={kind} /> {vocabulary.line[kind]}
                </th>
              ))}
              <th scope="col">{text.all}</th>
            </tr>
          </thead>
          <tbody>
            <Rows of={pairs}>
              {({ places: [one, other], ties }) => (
                <tr key={`${one} ${other}`} data-faded={ties.length === 0 || undefined}>
                  <th scope="row">
                    {one === other ? text.inside(say(one)) : text.from(say(one), say(other))}
                  </th>
                  {LINE_KINDS.map((kind) => (
                    <td key={kind}>{formatNumber(language, countOf(kind, ties))}</td>
                  ))}
                  <td>{formatNumber(language, ties.length)}</td>
                </tr>
              )}
            </Rows>
          </tbody>
        </table>
      </section>
    </>
  )
}

function countOf(kind: (typeof LINE_KINDS)[number], ties: PairOfPlaces['ties']): number {
  return ties.filter((tie) => lineKindOf(tie) === kind).length
}
