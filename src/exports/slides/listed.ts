// Steps that a table says better than a map: open questions, what is asked and not there, the matrix.
import { inLanguage } from '@/core/model/text'
import { GAP_KINDS, gapKinds } from '@/core/ties/gap'
import { messagesIn } from '@/i18n/language'
import { slideWordsIn } from '@/i18n/late/slides'
import type { Listed } from './deck'
import { matrixTable } from './matrixTable'
import type { StepPicture } from './stepPicture'

/** More rows than this are no slide. */
const MOST_ROWS = 24

/** `null` where the map is what there is to see. */
export function listed(picture: StepPicture): Listed | null {
  const { shown, sources } = picture.view
  if (shown === 'matrix') return matrixTable(picture)
  const table =
    shown === 'sources' && sources.part === 'questions'
      ? questions(picture)
      : shown === 'gap'
        ? gapList(picture)
        : null
  return table && table.rows.length > 0 && table.rows.length <= MOST_ROWS ? table : null
}

function questions({ chosen: { graph, otherwise, language } }: StepPicture): Listed {
  const slides = slideWordsIn(language)
  return {
    sort: 'table',
    name: slides.questions,
    said: slides.questionsSaid,
    key: '',
    columns: [
      { title: slides.question, share: 0.54 },
      { title: slides.answer, share: 0.46 },
    ],
    rows: graph.ambiguities.map(({ id, question, options, chosen }) => {
      const answer = options.find((option) => option.id === (otherwise[id] ?? chosen))
      return [inLanguage(question, language).text, inLanguage(answer?.label ?? {}, language).text]
    }),
  }
}

function gapList({ chosen: { graph, language }, source: { derived } }: StepPicture): Listed {
  const slides = slideWordsIn(language)
  const { vocabulary } = messagesIn(language)
  const kinds = gapKinds(derived.gap)
  const name = (id: string) =>
    inLanguage(graph.actors.find((actor) => actor.id === id)?.short ?? {}, language).text || id
  const ties = derived.ties.filter(({ id }) => kinds.has(id))
  return {
    sort: 'table',
    name: slides.gap,
    said: slides.gapSaid,
    key: '',
    columns: [
      { title: slides.who, share: 0.34 },
      { title: slides.withWhom, share: 0.34 },
      { title: slides.standing, share: 0.32 },
    ],
    rows: GAP_KINDS.flatMap((kind) =>
      ties
        .filter(({ id }) => kinds.get(id) === kind)
        .map(({ a, b, polarity }) => [
          name(a),
          name(b),
          kind === 'met'
            ? `${slides.gapKind.met} (${vocabulary.line[polarity === 'existing' ? 'existing' : 'asked']})`
            : slides.gapKind[kind],
        ]),
    ),
  }
}
