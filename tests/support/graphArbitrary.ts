// Random valid graphs for property tests: texts and roles of every sort, emoji among them, wholes that are never circular. In the
// order in which a file is saved, so that saving and opening gives an equal graph.
import fc from 'fast-check'
import { codePoints } from '@/core/model/codePoints'
import type { Actor, CoordinationGraph, Evidence, LanguageMap, Statement } from '@/core/model/graph'
import {
  ACTOR_KINDS,
  LEVELS,
  MODALITIES,
  POLARITIES,
  ROLES,
  SCOPES,
  TOPIC_KINDS,
} from '@/core/model/vocabulary'
import {
  actor,
  ambiguity,
  evidence,
  graph,
  inferred,
  NOTE,
  part,
  partOf,
  passage,
  statement,
  topic,
} from './graphs'

const words = fc
  .array(fc.constantFrom('Ana', 'Senado', 'la', '🤝', '𝒳', 'العربية', '<b>', '\n', '“ñ”', '"', '\\'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => pieces.join(' '))
  .filter((made) => made.trim() !== '')

const languageMap: fc.Arbitrary<LanguageMap> = fc
  .record({ en: words, es: words, 'es-MX': words }, { requiredKeys: ['en'] })
  .map((map) => map)

const short = fc.constantFrom('OHCHR', 'la 🤝', 'Senado').map((en) => ({ en }))

const id = (prefix: string, index: number) => `${prefix}:${String(index).padStart(3, '0')}`

/** Distinct indices below a number, smallest first. */
const some = (below: number, maxLength = 4): fc.Arbitrary<readonly number[]> =>
  below === 0
    ? fc.constant([])
    : fc.uniqueArray(fc.nat(below - 1), { maxLength }).map((picked) => picked.toSorted((a, b) => a - b))

function evidenceIn(texts: readonly string[]): fc.Arbitrary<Evidence> {
  return fc
    .record({ at: fc.nat(texts.length - 1), from: fc.nat(), length: fc.integer({ min: 1, max: 40 }) })
    .map(({ at, from, length }) => {
      const text = texts[at] ?? ''
      const points = codePoints(text)
      const start = from % points.length
      const end = Math.min(points.length, start + length)
      // Blank words are no evidence; the whole passage never is blank.
      const blank = points.slice(start, end).trim() === ''
      return blank
        ? evidence(0, points.length, id('psg', at), text)
        : evidence(start, end, id('psg', at), text)
    })
}

function assertion(texts: readonly string[]) {
  const isStated = fc.record({
    status: fc.constant('stated' as const),
    evidence: fc.array(evidenceIn(texts), { minLength: 1, maxLength: 2 }),
  })
  return fc.oneof(isStated, fc.constant(inferred))
}

function actors(count: number, texts: readonly string[]): fc.Arbitrary<readonly Actor[]> {
  const each = Array.from({ length: count }, (_, index) =>
    fc
      .record({
        name: languageMap,
        short,
        kind: fc.constantFrom(...ACTOR_KINDS),
        scope: fc.constantFrom(...SCOPES),
        level: fc.constantFrom(...LEVELS),
        countries: fc.subarray(['GT', 'MX', 'US']),
        // Only earlier ones: never circular.
        wholes: some(index, 2),
        since: fc.option(fc.constantFrom('2008', '2009-03', '2016-09-19'), { nil: undefined }),
        held: assertion(texts),
      })
      .map(({ wholes, since, held, ...rest }) =>
        actor(id('org', index), {
          ...rest,
          ...held,
          partOf: wholes.map((whole) => partOf(id('org', whole), since === undefined ? {} : { since })),
        }),
      ),
  )
  return fc.tuple(...each)
}

function statements(
  count: number,
  actorCount: number,
  topicCount: number,
  texts: readonly string[],
): fc.Arbitrary<readonly Statement[]> {
  const each = Array.from({ length: count }, (_, index) =>
    fc
      .record({
        summary: languageMap,
        modality: fc.constantFrom(...MODALITIES),
        polarity: fc.constantFrom(...POLARITIES),
        passage: fc.nat(texts.length - 1).map((at) => id('psg', at)),
        held: assertion(texts),
        parts: fc.uniqueArray(
          fc.record({ who: fc.nat(actorCount - 1), role: fc.constantFrom(...ROLES), held: assertion(texts) }),
          { maxLength: 5, selector: ({ who, role }) => `${who} ${role}` },
        ),
        about: some(topicCount),
        verb: languageMap,
        acts: fc.array(evidenceIn(texts), { maxLength: 2 }),
        // Only earlier ones: never circular.
        modifies: some(index, 1),
      })
      .map(({ held, parts, about, verb, acts, modifies: [modified], ...rest }) =>
        statement(
          id('stmt', index),
          parts.map(({ who, role, held: own }) => part(id('org', who), role, own)),
          {
            ...rest,
            ...held,
            about: about.map((one) => id('topic', one)),
            actions: [{ verb, evidence: acts }],
            ...(modified === undefined ? {} : { modifies: id('stmt', modified) }),
          },
        ),
      ),
  )
  return fc.tuple(...each)
}

export const graphArbitrary: fc.Arbitrary<CoordinationGraph> = fc
  .record({
    texts: fc.array(words, { minLength: 1, maxLength: 3 }),
    actorCount: fc.integer({ min: 1, max: 7 }),
    topicCount: fc.nat(3),
    statementCount: fc.nat(6),
    title: languageMap,
  })
  .chain(({ texts, actorCount, topicCount, statementCount, title }) =>
    fc
      .record({
        actors: actors(actorCount, texts),
        statements: statements(statementCount, actorCount, topicCount, texts),
        topicKind: fc.constantFrom(...TOPIC_KINDS),
        placed: some(actorCount),
        places: fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: 1, max: 900 })),
      })
      .map(({ topicKind, placed, places: [x, y], ...rest }) =>
        graph({
          ...rest,
          title,
          passages: texts.map((text, at) => passage(id('psg', at), text)),
          topics: Array.from({ length: topicCount }, (_, at) =>
            topic(id('topic', at), { kind: topicKind, note: NOTE }),
          ),
          ambiguities: [ambiguity('amb:1', [id('org', 0)])],
          positions: { wide: Object.fromEntries(placed.map((at) => [id('org', at), { x: x + at, y }])) },
        }),
      ),
  )
