// What a row of the outline says: a family and how many it has, an institution and how many lines, or what joins it.

import type { ReactNode } from 'react'
import { lookup } from '@/core/model/lookup'
import { familyOf, outlineOf } from '@/core/model/vocabulary'
import { lineKindOf } from '@/core/ties/filter'
import { lowerFirst, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useMatrixWords } from '@/i18n/late/matrix'
import { useOutlineWords } from '@/i18n/late/outline'
import { LineMark } from '@/marks/LineMark'
import { Local } from '@/marks/Local'
import { PlateMark } from '@/marks/PlateMark'
import { useApp, useDocument } from '@/state/useApp'
import type { Item } from './tree'

interface OutlineItemProps {
  readonly item: Item
  /** Left out by the filter. */
  readonly faded: boolean
}

export function OutlineItem({ item, faded }: OutlineItemProps) {
  switch (item.type) {
    case 'family':
      return <FamilySaid {...item} faded={faded} />
    case 'institution':
      return <InstitutionSaid {...item} faded={faded} />
    case 'tie':
      return <TieSaid {...item} faded={faded} />
    case 'arm':
      return <ArmSaid {...item} faded={faded} />
  }
}

type Said<Type extends Item['type']> = Extract<Item, { type: Type }> & Pick<OutlineItemProps, 'faded'>

function Name({ children }: { readonly children: ReactNode }) {
  return (
    <span className="outline-name">
      {children}
      <span className="visually-hidden">, </span>
    </span>
  )
}

/** Set back from the name. */
function More({ faded, children }: { readonly faded: boolean; readonly children?: ReactNode }) {
  const text = useOutlineWords()
  return (
    <span className="outline-more">
      {children}
      {faded && <span className="visually-hidden">, {text.leftOut}</span>}
    </span>
  )
}

function FamilySaid({ family, institutions, faded }: Said<'family'>) {
  const { vocabulary, legend } = useMessages()
  const language = useLanguage()
  return (
    <>
      <PlateMark family={family} />
      <Name>{vocabulary.family[family]}</Name>
      <More faded={faded}>{plural(language, institutions, legend.count.institutions)}</More>
    </>
  )
}

function InstitutionSaid({ actor, joins, faded }: Said<'institution'>) {
  const text = useOutlineWords()
  const language = useLanguage()
  const { short, translated, kind, scope } = actor
  const hub = useApp((state) => state.view.reading === 'hub')
  return (
    <>
      <PlateMark family={familyOf(kind)} outline={outlineOf(scope)} />
      <Name>
        <Local of={short} translated={translated} />
      </Name>
      <More faded={faded}>
        {joins > 0 ? plural(language, joins, hub ? text.parts : text.lines) : text.alone}
      </More>
    </>
  )
}

function TieSaid({ tie, from, faded }: Said<'tie'>) {
  const text = useOutlineWords()
  const { vocabulary, card } = useMessages()
  const matrix = useMatrixWords()
  const language = useLanguage()
  const { graph } = useDocument()
  const kind = lineKindOf(tie)
  const other = lookup(graph).actors.get(from === tie.a ? tie.b : tie.a)
  const how = tie.directed ? (from === tie.a ? text.leads : text.isLed) : text.together
  const besides = [
    vocabulary.line[kind],
    // The kind of line says it already.
    ...(kind === 'permitted' ? [] : [card.modality[tie.modality]]),
    plural(language, tie.statements.length, matrix.statements),
    ...(tie.status === 'inferred' ? [card.inferred] : []),
  ]
  return (
    <>
      <LineMark kind={kind} />
      <Name>
        <span className="outline-how">{how}</span>{' '}
        {other && <Local of={other.short} translated={other.translated} />}
      </Name>
      <More faded={faded}>{besides.map(lowerFirst).join(', ')}</More>
    </>
  )
}

function ArmSaid({ arm, faded }: Said<'arm'>) {
  const { map, card } = useMessages()
  const { graph } = useDocument()
  const { statements, labels } = lookup(graph)
  const statement = statements.get(arm.statement)
  return (
    <>
      {statement && <LineMark kind={lineKindOf(statement)} />}
      <Name>
        <span className="outline-how">{arm.roles.map((role) => map.role[role]).join(', ')}</span>{' '}
        {labels.get(arm.statement) ?? arm.statement}
        {arm.status === 'inferred' && `, ${card.inferred}`}
      </Name>
      {statement && (
        <More faded={faded}>
          <Local of={statement.summary} />
        </More>
      )}
    </>
  )
}
