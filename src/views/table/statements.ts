// The sheet of statements: what each says, how strongly, and who has which part in it.
import type { Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { ROLES } from '@/core/model/vocabulary'
import { lineKindOf } from '@/core/ties/filter'
import { partsIn } from '@/core/ties/pairs'
import { messagesIn } from '@/i18n/language'
import { columnsOver } from './columnsOver'
import type { Piece, Sheet } from './sheet'
import {
  drawnFor,
  lineChoices,
  local,
  modalityChoices,
  nameOf,
  passageChoices,
  type SheetSource,
  statusChoices,
} from './source'

export function statementsSheet(source: SheetSource): Sheet {
  const { graph, derived, view, language } = source
  const { labels } = lookup(graph)
  const rows = view.leftOut === 'hide' ? derived.statements : graph.statements
  const inForce = new Set(derived.statements)
  const { at, text, choice } = columnsOver(rows)
  return {
    id: 'statements',
    size: rows.length,
    leftOut: graph.statements.length - derived.statements.length,
    target: at(({ id }) => ({ type: 'statement', id }), { type: 'statement', id: '' }),
    passes: at((statement) => inForce.has(statement), false),
    columns: [
      text('statement', 120, ({ id }) => [{ text: labels.get(id) ?? id }]),
      choice('paragraph', 110, passageChoices(source), ({ passage }) => [passage]),
      choice('polarity', 150, lineChoices(source), (statement) => [lineKindOf(statement)]),
      choice('modality', 140, modalityChoices(source), ({ modality }) => [modality]),
      text('summary', 340, ({ summary, translated }) => [local(summary, translated, language)]),
      text('leads', 190, (statement) => leading(source, statement)),
      text('others', 280, (statement) => others(source, statement)),
      text('speaker', 170, ({ speaker }) => (speaker === undefined ? [] : [nameOf(source, speaker)])),
      text('topics', 230, (statement) => topics(source, statement)),
      choice('status', 110, statusChoices(source), ({ status }) => [status]),
    ],
  }
}

/** As drawn, each once; a lead that is taken over says from which statement. */
function leading(source: SheetSource, statement: Statement): readonly Piece[] {
  const known = lookup(source.graph)
  const { takenOver } = messagesIn(source.language).card.tie
  const found = new Map<string, Piece>()
  for (const { participant, takenOverFrom } of partsIn(statement, known)) {
    if (participant.role !== 'lead') continue
    const drawn = drawnFor(source, participant.actor)
    if (found.has(drawn)) continue
    const name = nameOf(source, drawn)
    const label = takenOverFrom && (known.labels.get(takenOverFrom.id) ?? takenOverFrom.id)
    found.set(drawn, label === undefined ? name : { ...name, after: `(${takenOver(label)})` })
  }
  return [...found.values()]
}

/** By role, the role before the first of its institutions: “Partner: IOM; OHCHR Mexico”. */
function others(source: SheetSource, statement: Statement): readonly Piece[] {
  const words = messagesIn(source.language).legend.role
  return ROLES.filter((role) => role !== 'lead').flatMap((role) => {
    const ids = statement.participants.filter((one) => one.role === role).map(({ actor }) => actor)
    const drawn = [...new Set(ids.map((id) => drawnFor(source, id)))]
    return drawn.map((id, index) => ({
      ...nameOf(source, id),
      ...(index === 0 ? { before: `${words[role]}:` } : {}),
    }))
  })
}

function topics({ graph, language }: SheetSource, statement: Statement): readonly Piece[] {
  const { about, beneficiaries, actions } = statement
  const ids = [...about, ...beneficiaries, ...actions.flatMap(({ object }) => object ?? [])]
  const known = lookup(graph).topics
  return [...new Set(ids)].flatMap((id) => {
    const topic = known.get(id)
    return topic ? [local(topic.name, topic.translated, language)] : []
  })
}
