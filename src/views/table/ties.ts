// The sheet of ties: whom each joins, how strongly, in which words, and whether it exists already.
import { lookup } from '@/core/model/lookup'
import { lineKindOf } from '@/core/ties/filter'
import { pairKey } from '@/core/ties/gap'
import { standingOf } from '@/core/ties/standing'
import type { Tie } from '@/core/ties/ties'
import { messagesIn } from '@/i18n/language'
import { choicesOf } from '@/state/choices'
import { DIRECTIONS, EXISTS } from '@/state/sheetColumns'
import { columnsOver } from './columnsOver'
import type { Piece, Sheet } from './sheet'
import {
  choicesIn,
  lineChoices,
  modalityChoices,
  nameOf,
  passageChoices,
  type SheetSource,
  statusChoices,
} from './source'
import { wordsOfTies } from './wordsOfTies'

export function tiesSheet(source: SheetSource): Sheet {
  const { graph, derived, view, language } = source
  const { table, legend } = messagesIn(language)
  const { allTies, ties } = derived
  const hides = view.leftOut === 'hide'
  const rows = hides ? ties : allTies
  const passing = new Set(ties.map(({ id }) => id))
  const known = lookup(graph)
  const { reading, folded, filter } = view
  const wordsIn = wordsOfTies(graph, hides ? { reading, folded, filter } : { reading, folded })
  const wordsOf = (tie: Tie): readonly Piece[] => wordsIn(tie).map((words) => ({ ...words, verbatim: true }))
  const passagesOf = ({ statements }: Tie): readonly string[] => {
    const found = statements.flatMap((id) => known.statements.get(id)?.passage ?? [])
    return [...new Set(found)]
  }
  const roles = choicesIn(choicesOf(graph).roles, legend.role)
  const existsAlready = answering(source)
  const { at, text, choice } = columnsOver(rows)
  return {
    id: 'ties',
    size: rows.length,
    leftOut: allTies.length - ties.length,
    target: at(({ id }) => ({ type: 'tie', id }), { type: 'tie', id: '' }),
    passes: at(({ id }) => passing.has(id), false),
    columns: [
      text('first', 180, ({ a }) => [nameOf(source, a)]),
      choice('direction', 120, choicesIn(DIRECTIONS, table.direction), ({ directed }) => [
        directed ? 'led' : 'together',
      ]),
      text('second', 180, ({ b }) => [nameOf(source, b)]),
      choice('polarity', 150, lineChoices(source), (tie) => [lineKindOf(tie)]),
      choice('modality', 140, modalityChoices(source), ({ modality }) => [modality]),
      choice('exists', 150, choicesIn(EXISTS, table.exists), (tie) => existsAlready(tie)),
      text('words', 300, wordsOf),
      choice('paragraphs', 120, passageChoices(source), passagesOf),
      text('standsOn', 130, ({ statements }) =>
        statements.map((id) => ({ text: known.labels.get(id) ?? id })),
      ),
      choice('firstRole', 130, roles, (tie) => tie.roles.a),
      choice('secondRole', 140, roles, (tie) => tie.roles.b),
      choice('status', 110, statusChoices(source), ({ status }) => [status]),
    ],
  }
}

/** Whether each tie exists, or does so only through what is folded into its ends. */
function answering({ graph, derived: { allTies }, view }: SheetSource): (tie: Tie) => readonly string[] {
  const existing = new Map(
    allTies.filter(({ polarity }) => polarity === 'existing').map((tie) => [pairKey(tie), tie]),
  )
  const { statements } = lookup(graph)
  const isThroughFolding = (tie: Tie) =>
    view.folded.size > 0 &&
    tie.statements.every((id) => {
      const statement = statements.get(id)
      return statement !== undefined && standingOf(graph, tie, statement, view).throughFolding
    })
  return (tie) => {
    // It neither asks nor reports, so the question does not arise.
    if (tie.polarity === 'context') return []
    const there = existing.get(pairKey(tie))
    return [there === undefined ? 'no' : isThroughFolding(there) ? 'folded' : 'yes']
  }
}
