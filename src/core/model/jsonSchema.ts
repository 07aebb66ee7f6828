// The format as JSON Schema 2020-12, for editors and other programs. Made from the schema in code, and kept in data/ by
// a test; the app never imports it.
import { z } from 'zod'
import { stringRules } from './leaves'
import { graphSchema, VERSION } from './schema'

export function coordinationGraphJsonSchema(): unknown {
  const { $schema, ...rest } = z.toJSONSchema(graphSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodObject) {
        // M2: `x-…` members are kept, any other unknown member is an error.
        jsonSchema.patternProperties = { '^x-': {} }
        jsonSchema.additionalProperties = false
      }
      if (zodSchema instanceof z.ZodRecord && !z.safeParse(zodSchema, {}).success)
        jsonSchema.minProperties = 1
      for (const { maxLength } of stringRules.get(zodSchema) ?? []) {
        // JSON Schema counts code points, as we do.
        if (maxLength !== undefined) jsonSchema.maxLength = maxLength
      }
    },
  })
  const title = `Coordination graph ${VERSION}`
  const description =
    'Who must coordinate with whom, according to a text. Says what a file looks like; that references, quotations and hashes agree is checked on opening.'
  return { $schema, title, description, ...rest }
}
