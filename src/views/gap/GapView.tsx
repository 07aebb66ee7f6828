// What is asked set against what exists, under the reading, folding and filter in force.
import { type ReactNode, useMemo } from 'react'
import { isFiltering } from '@/core/ties/filter'
import { type Broker, brokersAmong, GAP_KINDS, type GapKind } from '@/core/ties/gap'
import type { Tie } from '@/core/ties/ties'
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { Rows } from '@/marks/Rows'
import { TiesPage } from '@/marks/TiesPage'
import { derived } from '@/state/derived'
import { showView, toggleLayer } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { GapRow } from './GapRow'
import { OtherFoldings } from './OtherFoldings'
import './gap.css'

export function GapView() {
  const text = useMessages().gap
  return (
    <TiesPage label={text.label} title={text.title} className="gap-page">
      <Findings />
    </TiesPage>
  )
}

/** From so many on, a rate would say something too. */
const FEW = 50

function Findings() {
  const text = useMessages().gap
  const language = useLanguage()
  const { graph } = useDocument()
  const isLayerOn = useApp((state) => state.view.layers.includes('gap'))
  const { gap, allTies } = useApp((state) => derived(state, graph))
  const isFiltered = useApp((state) => isFiltering(state.view.filter))
  const { asked, met, existing } = gap
  const permitted = asked.filter(({ modality }) => modality === 'permitted').length
  const number = formatNumber(language, met.length)
  const brokersOf = useMemo(() => brokersAmong(allTies), [allTies])
  const noBrokers = gap.missing.length > 0 && gap.missing.every((tie) => brokersOf(tie).length === 0)
  const show = (view: 'map' | 'matrix') => {
    if (!isLayerOn) toggleLayer('gap')
    showView(view)
  }
  /** An empty list says why it is empty: that all of what is not there were met would be said of nothing. */
  const noneOf = (list: GapKind) => {
    if (isFiltered) return text.none.filtered
    if (list !== 'unasked' && asked.length === 0) return text.none.nothingAsked
    return list === 'unasked' && existing.length === 0 ? text.none.nothingExists : text.none[list]
  }
  const after = (list: GapKind) =>
    list === 'missing' && noBrokers && <p className="quiet">{text.noBrokers}</p>
  return (
    <>
      <p className="findings-figure">
        {asked.length === 0
          ? text.nothingAsked
          : plural(language, asked.length, { one: text.met.one(number), other: text.met.other(number) })}
      </p>
      {isFiltered && <p className="quiet">{text.filtered}</p>}
      {asked.length > 0 && (
        <p className="quiet">
          {permitted > 0 && `${plural(language, permitted, text.permitted)} `}
          {asked.length < FEW && text.small}
        </p>
      )}
      <p className="findings-choices">
        <button type="button" className="button" onClick={() => show('map')}>
          {text.onMap}
        </button>
        <button type="button" className="button" onClick={() => show('matrix')}>
          {text.onMatrix}
        </button>
      </p>
      <div className="gap-lists">
        {GAP_KINDS.map((list) => (
          <List
            key={list}
            list={list}
            ties={gap[list]}
            none={noneOf(list)}
            brokersOf={list === 'missing' ? brokersOf : nobody}
            after={after(list)}
          />
        ))}
      </div>
      <OtherFoldings />
    </>
  )
}

/** Where a tie exists there is nothing to bring together. */
const nobody = () => []

interface ListProps {
  readonly list: GapKind
  readonly ties: readonly Tie[]
  readonly none: string
  readonly brokersOf: (tie: Tie) => readonly Broker[]
  readonly after: ReactNode
}

function List({ list, ties, none, brokersOf, after }: ListProps) {
  const text = useMessages().gap
  const language = useLanguage()
  return (
    <section className="gap-list" aria-labelledby={`gap-${list}`}>
      <h3 id={`gap-${list}`}>
        {text.lists[list]} <span className="gap-count">{formatNumber(language, ties.length)}</span>
      </h3>
      <p className="quiet">{ties.length === 0 ? none : text.hints[list]}</p>
      <Rows of={ties}>{(tie) => <GapRow key={tie.id} tie={tie} brokers={brokersOf(tie)} />}</Rows>
      {after}
    </section>
  )
}
