// What lights up, in every view, when a person points at something: the brushing of words, lines and plates.
import type { CoordinationGraph, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { type Folded, representatives } from '@/core/ties/folding'
import { partsIn } from '@/core/ties/pairs'
import type { Target } from '@/core/ties/target'
import type { Tie } from '@/core/ties/ties'
import { type Assertion, assertions } from './assertions'

export interface Lit {
  /** Ids of institutions as drawn, that is after folding. */
  readonly actors: ReadonlySet<string>
  readonly ties: ReadonlySet<string>
  readonly statements: ReadonlySet<string>
  /** Ids of the assertions whose words say it. */
  readonly words: ReadonlySet<string>
  /** Ids of the assertions that surround those words: the whole request of a tie. */
  readonly around: ReadonlySet<string>
}

export const NOTHING_LIT: Lit = {
  actors: new Set(),
  ties: new Set(),
  statements: new Set(),
  words: new Set(),
  around: new Set(),
}

export interface LitScene {
  readonly graph: CoordinationGraph
  readonly folded: Folded
  readonly ties: readonly Tie[]
}

export function lit(target: Target | null, { graph, folded, ties }: LitScene): Lit {
  if (target === null) return NOTHING_LIT
  const known = lookup(graph)
  const standsFor = representatives(graph, folded)
  const drawn = (actor: string) => standsFor.get(actor) ?? actor
  const all = assertions(graph)
  const idsWhere = (test: (assertion: Assertion) => boolean) => new Set(all.filter(test).map(({ id }) => id))
  const tiesWhere = (test: (tie: Tie) => boolean) => new Set(ties.filter(test).map(({ id }) => id))
  const saysWhole = (statements: ReadonlySet<string>) =>
    idsWhere(
      ({ sort, target: of }) => sort === 'statement' && of.type === 'statement' && statements.has(of.id),
    )
  /** The words of some institutions' parts; for a lead that is taken over, where the other statement gives it. */
  const wordsOf = (statements: ReadonlySet<string>, wanted: (actor: string) => boolean) => {
    const takenOver = new Map<string, Set<string>>()
    for (const id of statements) {
      const statement = known.statements.get(id)
      for (const { participant, takenOverFrom } of statement ? partsIn(statement, known) : []) {
        if (!takenOverFrom || !wanted(participant.actor)) continue
        const leads = takenOver.get(takenOverFrom.id) ?? new Set()
        takenOver.set(takenOverFrom.id, leads.add(participant.actor))
      }
    }
    return idsWhere(({ sort, target: of }) => {
      if (of.type !== 'part') return false
      if (statements.has(of.statement) && of.actors.some(wanted)) return true
      const leads = takenOver.get(of.statement)
      return sort === 'participant' && leads !== undefined && of.actors.some((actor) => leads.has(actor))
    })
  }

  switch (target.type) {
    case 'actor': {
      const shown = drawn(target.id)
      const is = (actor: string) => drawn(actor) === shown
      const statements = graph.statements.filter((statement) =>
        partsIn(statement, known).some(({ participant }) => is(participant.actor)),
      )
      return {
        actors: new Set([shown]),
        ties: tiesWhere(({ a, b }) => a === shown || b === shown),
        statements: new Set(statements.map(({ id }) => id)),
        words: idsWhere(
          ({ sort, target: of }) =>
            (of.type === 'actor' && is(of.id)) ||
            (sort === 'participant' && of.type === 'part' && of.actors.some(is)),
        ),
        around: new Set(),
      }
    }
    case 'tie': {
      const tie = ties.find(({ id }) => id === target.id)
      if (!tie) return NOTHING_LIT
      const statements = new Set(tie.statements)
      // A connector speaks for the end that it ties in, so it counts when it names one of both ends.
      const isEnd = (actor: string) => drawn(actor) === tie.a || drawn(actor) === tie.b
      return {
        actors: new Set([tie.a, tie.b]),
        ties: new Set([tie.id]),
        statements,
        words: wordsOf(statements, isEnd),
        around: saysWhole(statements),
      }
    }
    case 'statement': {
      const statement = known.statements.get(target.id)
      const parts = statement ? partsIn(statement, known) : []
      const statements = new Set([target.id])
      return {
        actors: new Set(parts.map(({ participant }) => drawn(participant.actor))),
        ties: tiesWhere((tie) => tie.statements.includes(target.id)),
        statements,
        words: saysWhole(statements),
        around: new Set(),
      }
    }
    case 'part': {
      const wanted = new Set(target.actors.map(drawn))
      const statements = new Set([target.statement])
      return {
        actors: wanted,
        ties: tiesWhere(
          (tie) => (wanted.has(tie.a) || wanted.has(tie.b)) && tie.statements.includes(target.statement),
        ),
        statements,
        words: wordsOf(statements, (actor) => wanted.has(drawn(actor))),
        around: saysWhole(statements),
      }
    }
    case 'topic':
      return {
        ...NOTHING_LIT,
        statements: new Set(statementsAbout(graph, target.id).map(({ id }) => id)),
        words: idsWhere(({ target: of }) => of.type === 'topic' && of.id === target.id),
      }
  }
}

/** The statements that are about a topic, benefit it, or act on it. */
export function statementsAbout(graph: CoordinationGraph, topic: string): readonly Statement[] {
  return graph.statements.filter(
    ({ about, beneficiaries, actions }) =>
      about.includes(topic) ||
      beneficiaries.includes(topic) ||
      actions.some(({ object }) => object === topic),
  )
}
