// The view in words, made from the state alone: read aloud, copied, and put beside everything that leaves the app.

import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import type { Arm } from '@/core/ties/arms'
import { isFiltering } from '@/core/ties/filter'
import { presetOf } from '@/core/ties/folding'
import type { Target } from '@/core/ties/target'
import type { Tie } from '@/core/ties/ties'
import { formatDate, formatList, plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import { descriptionWordsIn } from '@/i18n/late/description'
import type { AppState } from './appState'
import { filterWords, otherwiseWords } from './choiceWords'
import { derived } from './derived'
import { describeShown } from './describeShown'
import { type Sayer, sayer } from './sayer'

/** One paragraph. Pure; `''` while nothing is open. */
export function describeView(state: AppState, language: Language): string {
  if (!state.document) return ''
  const { graph, otherwise } = state.document
  const text = descriptionWordsIn(language)
  const { status, questions } = messagesIn(language)
  const answers = otherwiseWords({ graph, otherwise, language })
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
    answers.length > 0 && questions.describe(formatList(language, answers)),
    isFiltering(view.filter) &&
      text.filtered(
        filterWords({ graph, view, language }).replaceAll('\u00AD', ''),
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
    hub && mostNamed(now.arms, language, say),
    ...describeShown({ state, graph, institutions, language, say }),
    pointing.selection &&
      messagesIn(language).describe.selected(selectedWords(pointing.selection, graph, language, say)),
    pathWords(state, language, say),
  ]
    .filter((sentence) => typeof sentence === 'string' && sentence !== '')
    .join(' ')
}

/** A statement’s label alone says nothing to those who do not see it. */
function selectedWords(selection: Target, graph: CoordinationGraph, language: Language, say: Sayer): string {
  const statement = selection.type === 'statement' ? lookup(graph).statements.get(selection.id) : undefined
  const name = say.target(selection)
  return statement ? `${name} – ${inLanguage(statement.summary, language).text.replace(/\.\s*$/, '')}` : name
}

/** Where statements are hubs: who has a part in most. */
function mostNamed(arms: readonly Arm[], language: Language, say: Sayer): string {
  const text = descriptionWordsIn(language)
  const { status } = messagesIn(language)
  const most = highest(tally(arms.map(({ actor }) => actor)))
  return most ? text.named(say.names(most.ids), plural(language, most.count, status.statements)) : ''
}

function pathWords({ pointing: { path } }: AppState, language: Language, say: Sayer): string {
  if (path?.from == null || path.to == null) return ''
  return descriptionWordsIn(language).path(say.names([path.from]), say.names([path.to]))
}

function standingOut(
  ties: readonly Tie[],
  institutions: readonly string[],
  { asked, met }: { readonly asked: readonly Tie[]; readonly met: readonly Tie[] },
  language: Language,
  say: Sayer,
): string {
  const text = descriptionWordsIn(language)
  const { status } = messagesIn(language)
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
