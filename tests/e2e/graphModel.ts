// A graph under some choices as the core gives it, told in the words of a language: what every view is held to.
import '../support/languages'
import type { CoordinationGraph } from '@/core/model/graph'
import { arms, statementsInForce } from '@/core/ties/arms'
import { isFiltering, NO_FILTER } from '@/core/ties/filter'
import { representatives } from '@/core/ties/folding'
import { type Gap, gap } from '@/core/ties/gap'
import { type Tie, ties } from '@/core/ties/ties'
import { formatNumber, type PluralForms, plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import { type Choices, drawnAtFirst, expectedPicture } from '../support/expectedPicture'

export interface Case extends Choices {
  /** What the filter leaves out is gone, not faded. */
  readonly hides: boolean
}

export interface GraphModel extends Case {
  readonly graph: CoordinationGraph
  readonly language: Language
  readonly text: ReturnType<typeof messagesIn>
  readonly say: (count: number, forms: PluralForms) => string
  readonly number: (count: number) => string
  readonly standsFor: ReadonlyMap<string, string>
  /** The filter left aside, and what it lets through. */
  readonly allTies: readonly Tie[]
  readonly ties: readonly Tie[]
  readonly allArms: ReturnType<typeof arms>
  readonly arms: ReturnType<typeof arms>
  readonly statements: CoordinationGraph['statements']
  /** Ids in the order of the file, as drawn, and those that stand out. */
  readonly institutions: readonly string[]
  readonly passing: ReadonlySet<string>
  /** Of what the filter lets through, set against everything. */
  readonly gap: Gap
}

export function graphModel(graph: CoordinationGraph, given: Case, language: Language): GraphModel {
  const { reading, folded, filter } = given
  const standsFor = representatives(graph, folded)
  const drawn = new Set(drawnAtFirst(graph).map(({ id }) => standsFor.get(id)))
  const institutions = graph.actors.map(({ id }) => id).filter((id) => drawn.has(id))
  const passing = isFiltering(filter)
    ? new Set(expectedPicture(graph, given).institutions)
    : new Set(institutions)
  const all = ties(graph, { reading, folded, filter: NO_FILTER })
  const through = ties(graph, { reading, folded, filter })
  return {
    ...given,
    graph,
    language,
    text: messagesIn(language),
    say: (count, forms) => plural(language, count, forms),
    number: (count) => formatNumber(language, count),
    standsFor,
    allTies: all,
    ties: through,
    allArms: arms(graph, { folded }),
    arms: arms(graph, { folded, filter }),
    statements: statementsInForce(graph, filter),
    institutions,
    passing,
    gap: gap(through, all),
  }
}

/** “3 of 14 asked ties exist already”, in either of the places that say it. */
export function sayMet(
  { say, number }: GraphModel,
  { asked, met }: Pick<Gap, 'asked' | 'met'> | { readonly asked: number; readonly met: number },
  forms: Readonly<Record<'one' | 'other', (met: string) => string>>,
): string {
  const [all, there] = [countOf(asked), number(countOf(met))]
  return say(all, { one: forms.one(there), other: forms.other(there) })
}

function countOf(one: number | readonly unknown[]): number {
  return typeof one === 'number' ? one : one.length
}
