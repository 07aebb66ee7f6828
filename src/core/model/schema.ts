// The shape of a coordination graph file, as zod schemas; the types in graph.ts come from here.
// Shapes only: references, evidence and status rules need the whole graph and live in the checks beside this file.
import { config, z } from 'zod'
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

// zod compiles validators with `new Function` unless told not to; the page's content security policy forbids that.
config({ jitless: true })

export const FORMAT = 'coordination-graph'
/** major.minor of the format this code writes; a file with a newer major is refused. */
export const VERSION = '1.0'
/** Plates show `short`; longer ones do not fit two or three lines. In code points. */
export const SHORT_MAX = 28

export const idSchema = z.string().regex(/^[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*$/)
const optionIdSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
const nonBlank = z.string().regex(/\S/)
/** ISO 8601 with reduced precision: 2009, 2009-03 or 2009-03-24. */
const dateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
const urlSchema = z.string().regex(/^(https?:\/\/|mailto:)\S+$/i)
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

const textSchema = z.record(languageSchema, nonBlank)
const shortSchema = z.record(
  languageSchema,
  nonBlank.refine((value) => [...value].length <= SHORT_MAX, { params: { code: 'short-too-long' } }),
)
const aliasesSchema = z.record(languageSchema, z.array(nonBlank))
const translatedSchema = z.array(languageSchema)
const statusSchema = z.enum(STATUSES)

const evidenceSchema = z.strictObject({
  passage: idSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})

const assertion = {
  status: statusSchema,
  evidence: z.array(evidenceSchema),
  note: textSchema.optional(),
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

const documentSchema = record({
  id: idSchema,
  symbol: nonBlank,
  title: textSchema,
  translated: translatedSchema.optional(),
  date: dateSchema,
  url: urlSchema.optional(),
})

const passageSchema = record({
  id: idSchema,
  document: idSchema,
  label: nonBlank,
  page: nonBlank.optional(),
  language: languageSchema,
  text: z.string().min(1),
  sha256: sha256Schema,
  translations: textSchema.optional(),
  note: textSchema.optional(),
})

const partOfSchema = record({
  actor: idSchema,
  since: dateSchema.optional(),
  until: dateSchema.optional(),
  status: statusSchema,
  evidence: z.array(evidenceSchema).optional(),
  note: textSchema.optional(),
})

const actorSchema = record({
  id: idSchema,
  name: textSchema,
  short: shortSchema,
  acronym: textSchema.optional(),
  aliases: aliasesSchema.optional(),
  translated: translatedSchema.optional(),
  kind: z.enum(ACTOR_KINDS),
  scope: z.enum(SCOPES),
  level: z.enum(LEVELS).optional(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
  partOf: z.array(partOfSchema),
  identifiers: z.record(nonBlank, nonBlank).optional(),
  ...assertion,
})

const topicSchema = record({
  id: idSchema,
  name: textSchema,
  translated: translatedSchema.optional(),
  kind: z.enum(TOPIC_KINDS),
  date: dateSchema.optional(),
  start: dateSchema.optional(),
  end: dateSchema.optional(),
  place: textSchema.optional(),
  ...assertion,
})

const participantSchema = record({
  actor: idSchema,
  role: z.enum(ROLES),
  connector: nonBlank.optional(),
  ...assertion,
})

const actionSchema = record({
  verb: textSchema,
  object: idSchema.optional(),
  evidence: z.array(evidenceSchema),
})

const statementSchema = record({
  id: idSchema,
  passage: idSchema,
  summary: textSchema,
  translated: translatedSchema.optional(),
  modality: z.enum(MODALITIES),
  polarity: z.enum(POLARITIES),
  speaker: idSchema.optional(),
  participants: z.array(participantSchema),
  actions: z.array(actionSchema),
  about: z.array(idSchema),
  beneficiaries: z.array(idSchema),
  modifies: idSchema.optional(),
  ...assertion,
})

const ambiguitySchema = record({
  id: idSchema,
  question: textSchema,
  options: z.array(record({ id: optionIdSchema, label: textSchema })),
  chosen: optionIdSchema,
  concerns: z.array(idSchema),
  note: textSchema.optional(),
})

const pointSchema = z.strictObject({ x: z.number(), y: z.number() })

const stepSchema = record({
  id: idSchema,
  title: textSchema,
  text: textSchema,
  notes: textSchema,
  view: nonBlank,
  focus: z.array(idSchema),
  reading: z.enum(READINGS),
  filters: z.record(nonBlank, z.array(nonBlank)).optional(),
  camera: z.strictObject({ x: z.number(), y: z.number(), zoom: z.number().positive() }).optional(),
})

const storySchema = record({ id: idSchema, title: textSchema, steps: z.array(stepSchema) })

/** Saved places of institutions and statements, in map units (1 unit = 1 CSS pixel at zoom 1), y down. */
const placesSchema = z.record(idSchema, pointSchema)

export const graphSchema = record({
  $schema: nonBlank.optional(),
  format: z.literal(FORMAT),
  version: z.string().regex(/^\d+\.\d+$/),
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  translated: translatedSchema.optional(),
  license: nonBlank,
  asOf: dateSchema,
  created: dateSchema,
  modified: dateSchema,
  documents: z.array(documentSchema),
  passages: z.array(passageSchema),
  actors: z.array(actorSchema),
  topics: z.array(topicSchema),
  statements: z.array(statementSchema),
  ambiguities: z.array(ambiguitySchema),
  stories: z.array(storySchema),
  positions: z.strictObject({ wide: placesSchema.optional(), tall: placesSchema.optional() }).optional(),
})
