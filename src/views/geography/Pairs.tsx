// How many ties join each two places, by kind of line.
import { LINE_KINDS, lineKindOf } from '@/core/ties/filter'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { LineMark } from '@/marks/LineMark'
import { Rows } from '@/marks/Rows'
import type { PairOfPlaces } from './placesIn'
import { useSayPlace } from './useSayPlace'

export function Pairs({ pairs }: { readonly pairs: readonly PairOfPlaces[] }) {
  const { geography: text, vocabulary } = useMessages()
  const language = useLanguage()
  const say = useSayPlace()
  if (pairs.length === 0) return <p className="quiet">{text.noPairs}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="geography-pairs" aria-label={text.pairs} tabIndex={0}>
      <table>
        <caption>{text.pairs}</caption>
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
            {({ places: [one, other], ties: joined }) => (
              <tr key={`${one} ${other}`}>
                <th scope="row">{one === other ? text.inside(say(one)) : text.from(say(one), say(other))}</th>
                {LINE_KINDS.map((kind) => (
                  <td key={kind}>
                    {formatNumber(language, joined.filter((tie) => lineKindOf(tie) === kind).length)}
                  </td>
                ))}
                <td>{formatNumber(language, joined.length)}</td>
              </tr>
            )}
          </Rows>
        </tbody>
      </table>
    </section>
  )
}
