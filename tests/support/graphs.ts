// Small valid graphs, part by part: what a test does not say is filled in so that the whole still opens.
import { codePoints } from '@/core/model/codePoints'
import { quoteAt } from '@/core/model/evidence'
import type {
  Actor,
  Ambiguity,
  CoordinationGraph,
  Evidence,
  LanguageMap,
  Participant,
  PartOf,
  Passage,
  Statement,
  Topic,
} from '@/core/model/graph'
import { sha256Of } from '@/core/model/sha256'
import type { Role } from '@/core/model/vocabulary'

const PASSAGE = 'psg:1'
export const TEXT = 'Ana works with\nBen 🤝 and with the Senate; Ben works with the Senate.'
export const NOTE: LanguageMap = { en: 'The reader infers it.', es: 'El lector lo infiere.' }

/** Words of a passage, in code points, end exclusive. */
export function evidence(start = 0, end = 3, passage = PASSAGE, text = TEXT): Evidence {
  return { passage, ...quoteAt(codePoints(text), start, end) }
}

export const stated = (start?: number, end?: number) => ({
  status: 'stated' as const,
  evidence: [evidence(start, end)],
})

export const inferred = { status: 'inferred', evidence: [], note: NOTE } as const

export function text(words: string): LanguageMap {
  return { en: words, es: `${words} (es)` }
}

export function passage(id = PASSAGE, words = TEXT): Passage {
  return { id, document: 'doc:1', label: '¶1', language: 'en', text: words, sha256: sha256Of(words) }
}

export function actor(id: string, change: Partial<Actor> = {}): Actor {
  return {
    id,
    name: text(id),
    short: { en: id.slice(0, 28) },
    kind: 'other',
    scope: 'named',
    countries: [],
    partOf: [],
    ...inferred,
    ...change,
  }
}

export function partOf(whole: string, change: Partial<PartOf> = {}): PartOf {
  return { actor: whole, status: 'inferred', note: NOTE, ...change }
}

export function topic(id: string, change: Partial<Topic> = {}): Topic {
  return { id, name: text(id), kind: 'programme', ...inferred, ...change }
}

/** A part that the text states, unless the change says otherwise. */
export function part(who: string, role: Role, change: Partial<Participant> = {}): Participant {
  return { actor: who, role, ...stated(), ...change }
}

export function statement(
  id: string,
  participants: readonly Participant[],
  change: Partial<Statement> = {},
): Statement {
  return {
    id,
    passage: PASSAGE,
    summary: text(id),
    modality: 'recommended',
    polarity: 'asked',
    participants,
    actions: [],
    about: [],
    beneficiaries: [],
    ...stated(0, 17),
    ...change,
  }
}

export function ambiguity(id: string, concerns: readonly string[]): Ambiguity {
  const options = [
    { id: 'one', label: text('One') },
    { id: 'other', label: text('Other') },
  ]
  return { id, question: text('Which?'), options, chosen: 'one', concerns }
}

/** Institutions that statements name and the change does not list are added. */
export function graph(change: Partial<CoordinationGraph> = {}): CoordinationGraph {
  const actors = change.actors ?? []
  const named = (change.statements ?? []).flatMap((one) => one.participants.map(({ actor: id }) => id))
  const known = new Set(actors.map(({ id }) => id))
  const added = [...new Set(named)].filter((id) => !known.has(id)).map((id) => actor(id))
  return {
    format: 'coordination-graph',
    version: '1.0',
    id: 'graph:test',
    title: text('Test'),
    summary: text('A graph for a test.'),
    license: 'CC0-1.0',
    asOf: '2009-03-24',
    created: '2026-11-24',
    modified: '2026-11-24',
    documents: [{ id: 'doc:1', symbol: 'A/1', title: text('Report'), date: '2009-03-24' }],
    passages: [passage()],
    topics: [],
    statements: [],
    ambiguities: [],
    stories: [],
    ...change,
    actors: [...actors, ...added],
  }
}
