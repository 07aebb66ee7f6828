// What lights up, in every view, when a person points at something: the brushing of words, lines and plates.
import type { CoordinationGraph } from '@/core/model/graph'
import { type Folded, representatives } from '@/core/ties/folding'
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

interface Scene {
  readonly graph: CoordinationGraph
  readonly folded: Folded
  readonly ties: readonly Tie[]
}

export function lit(target: Target | null, { graph, folded, ties }: Scene): Lit {
  if (target === null) return NOTHING_LIT
  const standsFor = representatives(graph, folded)
  const drawn = (actor: string) => standsFor.get(actor) ?? actor
  const all = assertions(graph)
  const idsWhere = (test: (assertion: Assertion) => boolean) => new Set(all.filter(test).map(({ id }) => id))
  const inPart = (assertion: Assertion, statement: string, wanted: (actor: string) => boolean) =>
    assertion.target.type === 'part' &&
    assertion.target.statement === statement &&
    assertion.target.actors.some(wanted)

  switch (target.type) {
    case 'actor': {
      const is = (actor: string) => drawn(actor) === drawn(target.id)
      return {
        actors: new Set([drawn(target.id)]),
        ties: new Set(ties.filter((tie) => tie.a === target.id || tie.b === target.id).map(({ id }) => id)),
        statements: new Set(
          graph.statements.filter((s) => s.participants.some((p) => is(p.actor))).map(({ id }) => id),
        ),
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
      const isEnd = (actor: string) => drawn(actor) === tie.a || drawn(actor) === tie.b
      // A connector speaks for the end that it ties in, so it counts when it names one of both ends.
      return {
        actors: new Set([tie.a, tie.b]),
        ties: new Set([tie.id]),
        statements: new Set(tie.statements),
        words: idsWhere((assertion) =>
          tie.statements.some((statement) => inPart(assertion, statement, isEnd)),
        ),
        around: idsWhere(
          ({ sort, target: of }) =>
            sort === 'statement' && of.type === 'statement' && tie.statements.includes(of.id),
        ),
      }
    }
    case 'statement': {
      const statement = graph.statements.find(({ id }) => id === target.id)
      return {
        actors: new Set(statement?.participants.map(({ actor }) => drawn(actor))),
        ties: new Set(ties.filter((tie) => tie.statements.includes(target.id)).map(({ id }) => id)),
        statements: new Set([target.id]),
        words: idsWhere(
          ({ sort, target: of }) => sort === 'statement' && of.type === 'statement' && of.id === target.id,
        ),
        around: new Set(),
      }
    }
    case 'part': {
      const wanted = new Set(target.actors.map(drawn))
      return {
        actors: wanted,
        ties: new Set(
          ties
            .filter(
              (tie) => tie.statements.includes(target.statement) && (wanted.has(tie.a) || wanted.has(tie.b)),
            )
            .map(({ id }) => id),
        ),
        statements: new Set([target.statement]),
        words: idsWhere((assertion) =>
          inPart(assertion, target.statement, (actor) => wanted.has(drawn(actor))),
        ),
        around: idsWhere(
          ({ sort, target: of }) =>
            sort === 'statement' && of.type === 'statement' && of.id === target.statement,
        ),
      }
    }
    case 'topic':
      return {
        ...NOTHING_LIT,
        statements: new Set(
          graph.statements
            .filter((s) =>
              [...s.about, ...s.beneficiaries, ...s.actions.flatMap((a) => a.object ?? [])].includes(
                target.id,
              ),
            )
            .map(({ id }) => id),
        ),
        words: idsWhere(({ target: of }) => of.type === 'topic' && of.id === target.id),
      }
  }
}
