// The view in words, made from the state alone: read aloud, copied, and put beside everything that leaves the app.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { isFiltering } from '@/core/ties/filter'
import { presetOf } from '@/core/ties/folding'
import type { Target } from '@/core/ties/target'
import { parseTieId, type Tie } from '@/core/ties/ties'
import { formatDate, formatList, plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import type { AppState } from './appState'
import { derived } from './derived'

/** Names in one sentence; more are counted. */
const NAMED = 6

/** One paragraph. Pure; `''` while nothing is open. */
export function describeView(state: AppState, language: Language): string {
  const graph = state.document?.graph
  if (!graph) return ''
  const { describe: text, status } = messagesIn(language)
  const { view, pointing } = state
  const now = derived(state, graph)
  const say = sayer(graph, language, now.allTies)
  const institutions = now.institutions.filter(({ id }) => now.passing.has(id))
  const [counted, statements] = [
    plural(language, now.institutions.length, status.institutions),
    plural(language, graph.statements.length, status.statements),
  ]
  const hub = view.reading === 'hub'
  const symbols = formatList(
    language,
    graph.documents.map(({ symbol }) => symbol),
  )
  const kinds = [
    plural(language, now.allTies.filter(({ polarity }) => polarity === 'asked').length, status.asked),
    ...(['existing', 'context'] as const).flatMap((polarity) => {
      const count = now.allTies.filter((tie) => tie.polarity === polarity).length
      return count > 0 ? [plural(language, count, status[polarity])] : []
    }),
  ]
  return [
    text.view[view.shown](inLanguage(graph.title, language).text),
    symbols !== '' && text.source(symbols, formatDate(language, graph.asOf)),
    hub ? text.hub(counted, statements) : text.counts(counted, statements, formatList(language, kinds)),
    text.reading[view.reading],
    presetOf(graph, view.folded) !== 'none' && text.folded(say.names([...view.folded])),
    isFiltering(view.filter) &&
      text.filtered(
        plural(language, hub ? now.arms.length : now.ties.length, hub ? status.arms : status.ties),
        plural(language, institutions.length, status.institutions),
      ),
    !hub &&
      standingOut(
        now.ties,
        institutions.map(({ id }) => id),
        now.gap,
        language,
        say,
      ),
    pointing.selection && text.selected(say.target(pointing.selection)),
  ]
    .filter((sentence) => typeof sentence === 'string' && sentence !== '')
    .join(' ')
}

/** What is pointed at, as short as it can be told: of a tie first whoever leads it. */
export function nameTarget(
  graph: CoordinationGraph,
  language: Language,
  target: Target,
  ties: readonly Tie[],
): string {
  return sayer(graph, language, ties).target(target)
}

interface Sayer {
  readonly names: (ids: readonly string[]) => string
  readonly target: (target: Target) => string
}

function standingOut(
  ties: readonly Tie[],
  institutions: readonly string[],
  { asked, met }: { readonly asked: readonly Tie[]; readonly met: readonly Tie[] },
  language: Language,
  say: Sayer,
): string {
  const { describe: text, status } = messagesIn(language)
  const degree = tally(ties.flatMap(({ a, b }) => [a, b]))
  const led = tally(
    ties.flatMap(({ a, directed, polarity }) => (directed && polarity === 'asked' ? [a] : [])),
  )
  const alone = institutions.filter((id) => !degree.has(id))
  const lines = (count: number) => plural(language, count, text.lines)
  const [most, leads] = [highest(degree), highest(led)]
  return [
    asked.length > 0 &&
      text.gap(plural(language, met.length, text.exist), plural(language, asked.length, status.asked)),
    most && text.most(say.names(most.ids), lines(most.count)),
    leads && text.leads(say.names(leads.ids), lines(leads.count)),
    institutions.length > 0 && (alone.length > 0 ? text.alone(say.names(alone)) : text.noneAlone),
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ')
}

function tally(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function highest(counts: ReadonlyMap<string, number>): { ids: readonly string[]; count: number } | undefined {
  let count = 0
  for (const one of counts.values()) count = Math.max(count, one)
  return count > 0
    ? { ids: [...counts].filter(([, one]) => one === count).map(([id]) => id), count }
    : undefined
}

/** @param ties those that are drawn; another is named by its id alone. */
function sayer(graph: CoordinationGraph, language: Language, ties: readonly Tie[]): Sayer {
  const { describe: text, card } = messagesIn(language)
  const { actors, topics, labels } = lookup(graph)
  const name = (id: string) => inLanguage(actors.get(id)?.short ?? {}, language).text || id
  const names = (ids: readonly string[]) => {
    const more = ids.length - NAMED
    const listed = ids.slice(0, NAMED).map(name)
    return formatList(language, more > 0 ? [...listed, plural(language, more, text.more)] : listed)
  }
  const target = (of: Target): string => {
    switch (of.type) {
      case 'actor':
        return name(of.id)
      case 'tie': {
        const tie = ties.find(({ id }) => id === of.id) ?? parseTieId(of.id)
        return tie ? `${name(tie.a)} ${card.tie.with} ${name(tie.b)}` : of.id
      }
      case 'topic':
        return inLanguage(topics.get(of.id)?.name ?? {}, language).text
      case 'statement':
        return labels.get(of.id) ?? of.id
      case 'part':
        return `${names(of.actors)} · ${labels.get(of.statement) ?? of.statement}`
    }
  }
  return { names, target }
}
