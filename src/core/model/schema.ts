// The shape of a coordination graph file, as zod schemas; the types in graph.ts come from here.
// Shapes only: references, evidence and status rules need the whole graph and live in the checks beside this file.
import { z } from 'zod'
import {
  contextLeaf,
  coordinateLeaf,
  countryLeaf,
  dateLeaf,
  idLeaf,
  languageLeaf,
  offsetLeaf,
  optionIdLeaf,
  sha256Leaf,
  shortLeaf,
  textLeaf,
  urlLeaf,
  versionLeaf,
  zoomLeaf,
} from './leaves'
import {
  ACTOR_KINDS,
  LEVELS,
  MODALITIES,
  POLARITIES,
  READINGS,
  ROLES,
  SCOPES,
  STATUSES,
  TOPIC_KINDS,
} from './vocabulary'

export const FORMAT = 'coordination-graph'
/** major.minor of the format this code writes; a file with a newer major is refused. */
export const VERSION = '1.0'

/** Language tag → text. A map without any language says nothing and is an error; a step's `text` and `notes` may be empty. */
const textSchema = z.record(languageLeaf, textLeaf).refine((map) => Object.keys(map).length > 0)
const shortSchema = z.record(languageLeaf, shortLeaf).refine((map) => Object.keys(map).length > 0)
const wordsOrNoneSchema = z.record(languageLeaf, textLeaf)
const aliasesSchema = z.record(languageLeaf, z.array(textLeaf))
const statusSchema = z.enum(STATUSES)

/** How a saved file orders a list (SPEC M15); lists that are not in here keep their order. */
export const savedOrder = new WeakMap<z.core.$ZodType, 'by id' | 'by value'>()

function listById<Item extends z.ZodType<{ id: string }>>(item: Item): z.ZodArray<Item> {
  const list = z.array(item)
  savedOrder.set(list, 'by id')
  return list
}

/** A list whose order says nothing. */
function setOf(item: z.ZodString): z.ZodArray<z.ZodString> {
  const list = z.array(item)
  savedOrder.set(list, 'by value')
  return list
}

/** `x-…` members are kept as they are (SPEC M2); every other unknown member is an error with its path. */
function record<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z
    .object(shape)
    .catchall(z.unknown())
    .superRefine((value, context) => {
      const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key) && !key.startsWith('x-'))
      if (unknown.length > 0) context.addIssue({ code: 'unrecognized_keys', keys: unknown, input: value })
    })
}

const translatedSchema = setOf(languageLeaf)

const evidenceSchema = record({
  passage: idLeaf,
  start: offsetLeaf,
  end: offsetLeaf,
  exact: textLeaf,
  prefix: contextLeaf,
  suffix: contextLeaf,
})

const assertion = {
  status: statusSchema,
  evidence: z.array(evidenceSchema),
  note: textSchema.optional(),
}

const documentSchema = record({
  id: idLeaf,
  symbol: textLeaf,
  title: textSchema,
  translated: translatedSchema.optional(),
  date: dateLeaf,
  url: urlLeaf.optional(),
})

const passageSchema = record({
  id: idLeaf,
  document: idLeaf,
  label: textLeaf,
  page: textLeaf.optional(),
  language: languageLeaf,
  text: textLeaf,
  sha256: sha256Leaf,
  translations: textSchema.optional(),
  note: textSchema.optional(),
})

const partOfSchema = record({
  actor: idLeaf,
  since: dateLeaf.optional(),
  until: dateLeaf.optional(),
  status: statusSchema,
  evidence: z.array(evidenceSchema).optional(),
  note: textSchema.optional(),
})

const actorSchema = record({
  id: idLeaf,
  name: textSchema,
  short: shortSchema,
  acronym: textSchema.optional(),
  aliases: aliasesSchema.optional(),
  translated: translatedSchema.optional(),
  kind: z.enum(ACTOR_KINDS),
  scope: z.enum(SCOPES),
  level: z.enum(LEVELS).optional(),
  countries: setOf(countryLeaf),
  partOf: z.array(partOfSchema),
  identifiers: z.record(textLeaf, textLeaf).optional(),
  ...assertion,
})

const topicSchema = record({
  id: idLeaf,
  name: textSchema,
  translated: translatedSchema.optional(),
  kind: z.enum(TOPIC_KINDS),
  date: dateLeaf.optional(),
  start: dateLeaf.optional(),
  end: dateLeaf.optional(),
  place: textSchema.optional(),
  ...assertion,
})

const participantSchema = record({
  actor: idLeaf,
  role: z.enum(ROLES),
  connector: textLeaf.optional(),
  ...assertion,
})

const actionSchema = record({
  verb: textSchema,
  object: idLeaf.optional(),
  evidence: z.array(evidenceSchema),
})

const statementSchema = record({
  id: idLeaf,
  passage: idLeaf,
  summary: textSchema,
  translated: translatedSchema.optional(),
  modality: z.enum(MODALITIES),
  polarity: z.enum(POLARITIES),
  speaker: idLeaf.optional(),
  participants: z.array(participantSchema),
  actions: z.array(actionSchema),
  about: setOf(idLeaf),
  beneficiaries: setOf(idLeaf),
  modifies: idLeaf.optional(),
  ...assertion,
})

/** What would be otherwise in a statement, or of an institution, were an option chosen (SPEC M17). */
const changesSchema = record({
  statements: z
    .array(
      record({
        statement: idLeaf,
        modality: z.enum(MODALITIES).optional(),
        polarity: z.enum(POLARITIES).optional(),
        replace: z.array(record({ actor: idLeaf, by: idLeaf.optional() })).optional(),
        add: z.array(record({ actor: idLeaf, role: z.enum(ROLES) })).optional(),
      }),
    )
    .optional(),
  actors: z
    .array(
      record({
        actor: idLeaf,
        countries: setOf(countryLeaf).optional(),
        partOf: setOf(idLeaf).optional(),
      }),
    )
    .optional(),
})

const ambiguitySchema = record({
  id: idLeaf,
  question: textSchema,
  options: z.array(record({ id: optionIdLeaf, label: textSchema, changes: changesSchema.optional() })),
  chosen: optionIdLeaf,
  concerns: setOf(idLeaf),
  note: textSchema.optional(),
})

const pointSchema = record({ x: coordinateLeaf, y: coordinateLeaf })

const stepSchema = record({
  id: idLeaf,
  title: textSchema,
  text: wordsOrNoneSchema,
  notes: wordsOrNoneSchema,
  view: textLeaf,
  focus: setOf(idLeaf),
  reading: z.enum(READINGS),
  filters: z.record(textLeaf, z.array(textLeaf)).optional(),
  camera: record({ x: coordinateLeaf, y: coordinateLeaf, zoom: zoomLeaf }).optional(),
})

const storySchema = record({ id: idLeaf, title: textSchema, steps: z.array(stepSchema) })

/** Saved places of institutions and statements, in map units (1 unit = 1 CSS pixel at zoom 1), y down. */
const placesSchema = z.record(idLeaf, pointSchema)

export const graphSchema = record({
  $schema: textLeaf.optional(),
  format: z.literal(FORMAT),
  version: versionLeaf,
  id: idLeaf,
  title: textSchema,
  summary: textSchema,
  translated: translatedSchema.optional(),
  license: textLeaf,
  asOf: dateLeaf,
  created: dateLeaf,
  modified: dateLeaf,
  documents: listById(documentSchema),
  passages: z.array(passageSchema),
  actors: listById(actorSchema),
  topics: listById(topicSchema),
  statements: z.array(statementSchema),
  ambiguities: listById(ambiguitySchema),
  stories: listById(storySchema),
  positions: record({ wide: placesSchema.optional(), tall: placesSchema.optional() }).optional(),
})
