// What a row of the search shows: what it is, the words that answer, and where they stand.
import { Check, Quote, Tag } from 'lucide-react'
import { lookup } from '@/core/model/lookup'
import { familyOf } from '@/core/model/vocabulary'
import type { Piece } from '@/core/search/marking'
import type { NamedHit, WordsHit } from '@/core/search/searchGraph'
import { lineKindOf } from '@/core/ties/filter'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { LineMark } from '@/marks/LineMark'
import { Local } from '@/marks/Local'
import { PlateMark } from '@/marks/PlateMark'
import { useApp } from '@/state/useApp'
import { Keys } from '../actions/Keys'
import { actingShortcuts, keysOf } from '../actions/shortcuts'
import type { ActionItem, HitItem, Item } from './item'

export function Row({ item }: { readonly item: Item }) {
  const text = useMessages().palette
  const language = useLanguage()
  if (item.type === 'more')
    return <span className="palette-more">{plural(language, item.count, text.more)}</span>
  if (item.type === 'action') return <ActionRow item={item} />
  return item.hit.kind === 'words' ? (
    <WordsRow hit={item.hit} />
  ) : (
    <NamedRow graph={item.graph} hit={item.hit} />
  )
}

function ActionRow({ item: { action, pieces } }: { readonly item: ActionItem }) {
  const text = useMessages().palette
  const isOn = useApp((state) => action.isOn?.(state) ?? false)
  const preferences = useApp((state) => state.preferences)
  const [shortcut] = actingShortcuts(action, preferences)
  return (
    <>
      <span className="palette-mark">{isOn && <Check size={16} aria-hidden />}</span>
      <span className="palette-said">
        <Marked pieces={pieces} />
        {isOn && <span className="visually-hidden">, {text.on}</span>}
      </span>
      {shortcut && (
        <>
          <span className="visually-hidden">, </span>
          <Keys together={keysOf(shortcut)} />
        </>
      )}
    </>
  )
}

function WordsRow({ hit: { passage, language, place, pieces } }: { readonly hit: WordsHit }) {
  const { palette, reader } = useMessages()
  return (
    <>
      <span className="palette-mark">
        <Quote size={15} aria-hidden />
      </span>
      <span className="palette-said">
        <span className="palette-quote" lang={language ?? undefined} dir="auto">
          <Marked pieces={pieces} />
        </span>
        <span className="palette-where">
          <bdi>{passage.label}</bdi>
          {passage.page !== undefined && `, ${reader.page(passage.page)}`}
          {place === null && language !== passage.language && ` · ${palette.fields.translation}`}
        </span>
      </span>
    </>
  )
}

function NamedRow({ graph, hit }: { readonly graph: HitItem['graph']; readonly hit: NamedHit }) {
  const { palette } = useMessages()
  const on = useLanguage()
  const { actors, statements, topics, passages, labels } = lookup(graph)
  const { field, language, pieces, target } = hit
  const marked = (
    <span lang={language ?? undefined}>
      <Marked pieces={pieces} />
    </span>
  )
  const where = (
    <span className="palette-where">
      {palette.fields[field]}: {marked}
    </span>
  )
  if (target.type === 'actor') {
    const actor = actors.get(target.id)
    if (!actor) return null
    const isTitle = field === 'short' && language === on
    return (
      <>
        <span className="palette-mark">
          <PlateMark family={familyOf(actor.kind)} />
        </span>
        <span className="palette-said">
          <strong>{isTitle ? marked : <Local of={actor.short} />}</strong>
          {isTitle ? (
            <span className="palette-where">
              <Local of={actor.name} />
            </span>
          ) : (
            where
          )}
        </span>
      </>
    )
  }
  if (target.type === 'statement') {
    const statement = statements.get(target.id)
    if (!statement) return null
    return (
      <>
        <span className="palette-mark">
          <LineMark kind={lineKindOf(statement)} />
        </span>
        <span className="palette-said">
          {field === 'summary' ? marked : <Local of={statement.summary} />}
          <span className="palette-where">
            <bdi>{labels.get(statement.id)}</bdi> · <bdi>{passages.get(statement.passage)?.label}</bdi>
            {field === 'summary' && language !== on && ` · ${palette.fields.summary}`}
            {field === 'label' && <> · {marked}</>}
          </span>
        </span>
      </>
    )
  }
  const topic = target.type === 'topic' ? topics.get(target.id) : undefined
  if (!topic) return null
  return (
    <>
      <span className="palette-mark">
        <Tag size={15} aria-hidden />
      </span>
      <span className="palette-said">
        {language === on ? marked : <Local of={topic.name} />}
        {language !== on && where}
      </span>
    </>
  )
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMarked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no ids, and their order is the text's
    isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
