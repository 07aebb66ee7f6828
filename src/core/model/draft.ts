// What the checks need of a file whose shape may be wrong. Whatever is not of its type reads as absent, items of a list
// keep their place, and a thing with one bad member still counts as there: one slip must not look like ten (SPEC M14).
import { z } from 'zod'

const text = z.string().optional().catch(undefined)
const texts = list(text)
const place = z.int().optional().catch(undefined)
/** Of a language map only its languages matter; of a note only whether there is one. */
const map = z.record(z.string(), z.unknown()).optional().catch(undefined)
const note = z.unknown().optional()

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).optional().catch(undefined)
}

function item<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.object(shape).optional().catch(undefined)
}

const evidence = item({
  passage: text,
  start: place,
  end: place,
  exact: text,
  prefix: text,
  suffix: text,
})

const assertion = {
  status: text,
  // Of a wrong type, it is wrong, but it is not "no evidence".
  evidence: z.array(evidence).optional().catch([undefined]),
  note,
}

const changes = item({
  statements: list(
    item({
      statement: text,
      replace: list(item({ actor: text, by: text })),
      add: list(item({ actor: text, role: text })),
    }),
  ),
  actors: list(item({ actor: text, countries: texts, partOf: texts })),
})

const draftSchema = z.object({
  id: text,
  title: map,
  summary: map,
  translated: texts,
  asOf: text,
  created: text,
  modified: text,
  documents: list(item({ id: text, title: map, translated: texts })),
  passages: list(item({ id: text, document: text, text, sha256: text })),
  actors: list(
    item({
      id: text,
      name: map,
      short: map,
      acronym: map,
      aliases: map,
      translated: texts,
      countries: texts,
      partOf: list(item({ actor: text, since: text, until: text, ...assertion })),
      ...assertion,
    }),
  ),
  topics: list(
    item({ id: text, name: map, place: map, translated: texts, start: text, end: text, ...assertion }),
  ),
  statements: list(
    item({
      id: text,
      passage: text,
      summary: map,
      translated: texts,
      speaker: text,
      participants: list(item({ actor: text, role: text, connector: text, ...assertion })),
      actions: list(item({ object: text, evidence: assertion.evidence })),
      about: texts,
      beneficiaries: texts,
      modifies: text,
      ...assertion,
    }),
  ),
  ambiguities: list(
    item({ id: text, options: list(item({ id: text, changes })), chosen: text, concerns: texts }),
  ),
  stories: list(item({ id: text, steps: list(item({ id: text, focus: texts })) })),
  positions: item({ wide: map, tall: map }),
})

export type Draft = z.infer<typeof draftSchema>
export type DraftChanges = NonNullable<z.infer<typeof changes>>
export type DraftEvidence = NonNullable<z.infer<typeof evidence>>

/** Never fails: of something that is no object, nothing is there. */
export function draftOf(value: unknown): Draft {
  return draftSchema.catch({}).parse(value)
}
