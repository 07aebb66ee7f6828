// What of a graph can be searched: institutions, statements and topics by what they are called and say, passages by their words.
// Every language of the file is in, so that an acronym is found whatever the interface speaks.
import type { Actor, CoordinationGraph, LanguageMap, Passage, Statement, Topic } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Target } from '@/core/ties/target'
import type { Entry, SearchText } from './searcher'

export type GraphField = 'name' | 'short' | 'acronym' | 'alias' | 'label' | 'summary' | 'text' | 'translation'

/** Something that can be selected, with the one of its names that stands for it. */
export interface NamedEntry extends Entry<GraphField> {
  readonly kind: 'actor' | 'statement' | 'topic'
  readonly target: Target
}

export interface PassageEntry extends Entry<GraphField> {
  readonly kind: 'passage'
  readonly passage: Passage
}

export type GraphEntry = NamedEntry | PassageEntry

type Text = SearchText<GraphField>

export function graphEntries(graph: CoordinationGraph): readonly GraphEntry[] {
  const { labels } = lookup(graph)
  return [
    ...graph.actors.map(actorEntry),
    ...graph.statements.map((statement) =>
      statementEntry(statement, labels.get(statement.id) ?? statement.id),
    ),
    ...graph.topics.map(topicEntry),
    ...graph.passages.map(passageEntry),
  ]
}

function actorEntry({ id, name, short, acronym = {}, aliases = {} }: Actor): GraphEntry {
  return {
    key: `actor/${id}`,
    kind: 'actor',
    target: { type: 'actor', id },
    texts: [
      ...inEach('short', short),
      ...inEach('name', name),
      ...inEach('acronym', acronym),
      ...Object.entries(aliases).flatMap(([language, names]) =>
        names.map((text): Text => ({ field: 'alias', language, text, isName: true })),
      ),
    ],
  }
}

function statementEntry({ id, summary }: Statement, label: string): GraphEntry {
  // Where the label is the end of an id only, as “R6” of “95.R6”, people may know the rest from elsewhere.
  const names = new Set([label, id.slice(id.indexOf(':') + 1)])
  return {
    key: `statement/${id}`,
    kind: 'statement',
    target: { type: 'statement', id },
    texts: [
      ...[...names].map((text): Text => ({ field: 'label', language: null, text, isName: true })),
      ...inEach('summary', summary, false),
    ],
  }
}

function topicEntry({ id, name }: Topic): GraphEntry {
  return { key: `topic/${id}`, kind: 'topic', target: { type: 'topic', id }, texts: inEach('name', name) }
}

function passageEntry(passage: Passage): GraphEntry {
  const { id, label, text, translations = {} } = passage
  return {
    key: `passage/${id}`,
    kind: 'passage',
    passage,
    texts: [
      // In no language that could be wanted less than another: of equals the report's own words are shown.
      { field: 'text', language: null, text, isName: false },
      ...inEach('translation', translations, false),
      { field: 'label', language: null, text: label, isName: true },
    ],
  }
}

function inEach(field: GraphField, texts: LanguageMap, isName = true): readonly Text[] {
  return Object.entries(texts).map(([language, text]) => ({ field, language, text, isName }))
}
