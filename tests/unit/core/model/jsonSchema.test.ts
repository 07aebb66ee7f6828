// The JSON Schema beside the data says what the code's own schema says.
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coordinationGraphJsonSchema } from '@/core/model/jsonSchema'

const FILE = 'data/coordination-graph.schema.json'
const HOW = `${FILE} is made from src/core/model/schema.ts. Make it anew with:
  UPDATE_SCHEMA=1 npx vitest run tests/unit/core/model/jsonSchema.test.ts`

const made = `${JSON.stringify(coordinationGraphJsonSchema(), null, 2)}\n`

describe('the JSON Schema', () => {
  test('[M16] the file in data/ is current', () => {
    if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, made)
    expect(readFileSync(FILE, 'utf8') === made, HOW).toBe(true)
  })

  test('[M16] every object with named members allows x- members and no others', () => {
    const objects = objectsIn(JSON.parse(made))
    expect(objects.length).toBeGreaterThan(15)
    for (const object of objects) {
      expect(object).toMatchObject({ patternProperties: { '^x-': {} }, additionalProperties: false })
    }
  })

  test('[M16] it says the limits that JSON Schema can say', () => {
    expect(JSON.parse(made)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: {
        format: { const: 'coordination-graph' },
        title: { minProperties: 1 },
        actors: { items: { properties: { short: { additionalProperties: { maxLength: 28 } } } } },
      },
    })
  })
})

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(objectsIn)
  return 'properties' in value && 'type' in value ? [value, ...inside] : inside
}
