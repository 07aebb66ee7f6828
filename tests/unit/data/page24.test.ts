// The default map against the page it was read from: its words, its names, and what must not be in it.
// What its ties come to is tested with the ties.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { codePoints } from '@/core/model/codePoints'
import { quoteAt } from '@/core/model/evidence'
import { serializeGraph } from '@/core/model/serialize'
import { codePointLength } from '@/core/model/text'
import { objectsIn } from '../../support/objectsIn'
import { page24 as graph, page24Notices as notices, page24Text as text } from '../../support/page24'

const json: unknown = JSON.parse(text)

const offsets = z.object({ start: z.number(), end: z.number() })
const source = z
  .object({ file: z.string(), sha256: z.string(), passages: z.record(z.string(), offsets) })
  .parse(objectsIn(json).find(({ path }) => path.at(-1) === 'x-source')?.value)
const page = readFileSync(`data/${source.file}`, 'utf8')

describe('the text', () => {
  test('the page is the one that was read, by its hash', () => {
    expect(createHash('sha256').update(page).digest('hex')).toBe(source.sha256)
    expect(source.sha256).toBe('8b37200500f1d5e8b810a93e47a8583cf762f3f700ba010d4a65e5e100fe77cb')
    expect(codePointLength(page)).toBe(2706)
  })

  test.each(['psg:93', 'psg:94', 'psg:95'])('[M11] %s is an exact slice of the page', (id) => {
    const { start = 0, end = 0 } = source.passages[id] ?? {}
    const passage = graph.passages.find((one) => one.id === id)
    expect(end).toBeGreaterThan(start)
    expect(passage?.text).toBe(codePoints(page).slice(start, end))
  })

  test('what the passages leave out of the page is its furniture', () => {
    const left = graph.passages.reduce((rest, passage) => rest.replace(passage.text, ''), page)
    expect(left).toBe('A/HRC/11/7/Add.2\npage 24\n\n\n\n-----')
  })

  test('the passage whose number is not printed says so', () => {
    expect(page).not.toMatch(/^93\./m)
    expect(graph.passages[0]?.note?.en).toMatch(/93 is not printed/)
  })

  test('[M12] every evidence is the very words of its passage, with its whole context', () => {
    const quotes = objectsIn(json).filter(({ value }) => 'exact' in value)
    expect(quotes.length).toBeGreaterThan(100)
    for (const { value } of quotes) {
      const passage = graph.passages.find(({ id }) => id === value.passage)
      const points = codePoints(passage?.text ?? '')
      expect(value).toEqual({
        passage: passage?.id,
        ...quoteAt(points, Number(value.start), Number(value.end)),
      })
    }
  })

  test('[M15] the file is saved as the app would save it', () => {
    expect(notices).toEqual([])
    expect(serializeGraph(graph)).toBe(text)
  })
})

describe('what is in it', () => {
  test('every institution of the page, those without a name as placeholders', () => {
    expect(graph.actors.map(({ id }) => id)).toEqual(ACTORS)
    const placeholders = graph.actors.filter(({ scope }) => scope === 'placeholder')
    expect(placeholders.map(({ id }) => id)).toEqual(['ph:them', 'ph:un-offices-other'])
  })

  test('every statement, in the order of the page, all told by the Special Rapporteur', () => {
    const ids = [
      '93.S1',
      '93.R1',
      '93.R2',
      '93.R3',
      '94.S2',
      '94.F1',
      '94.R4',
      '94.R5',
      '95.S3',
      '95.S4',
      '95.F2',
      '95.R6',
    ]
    expect(graph.statements.map(({ id }) => id)).toEqual(ids.map((id) => `stmt:${id}`))
    for (const { speaker } of graph.statements) expect(speaker).toBe('mandate:sr-migrants')
  })

  test('every topic is what some statement is about, does, or is for', () => {
    const used = new Set(
      graph.statements.flatMap((one) => [
        ...one.about,
        ...one.beneficiaries,
        ...one.actions.map(({ object }) => object),
      ]),
    )
    expect(graph.topics.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([])
    expect(graph.topics).toHaveLength(18)
  })

  test('all 22 open questions, each with its options and a reason for the one chosen', () => {
    const numbers = graph.ambiguities.map(({ id }) => Number(/^amb:(\d\d)-/.exec(id)?.[1]))
    expect(numbers).toEqual(Array.from({ length: 22 }, (_, index) => index + 1))
    for (const { options, note, concerns } of graph.ambiguities) {
      expect(options.length).toBeGreaterThan(1)
      expect(concerns.length).toBeGreaterThan(0)
      expect(note).toBeDefined()
    }
  })

  test('IOM joins the United Nations in 2016, so not on the date of the map', () => {
    const iom = graph.actors.find(({ id }) => id === 'org:iom')
    expect(iom?.partOf).toMatchObject([{ actor: 'org:un', since: '2016-09-19', status: 'inferred' }])
    expect(graph.asOf).toBe('2009-03')
  })

  test('nothing that nobody has confirmed', () => {
    expect(text).not.toMatch(
      /Human Rights Council|UN Secretariat|Diario Oficial|15 Sep|15 de sep|21 Jul|21 de jul/,
    )
  })
})

describe('both languages', () => {
  test('[M6] every text is there in English and in Spanish', () => {
    const maps = objectsIn(json).filter(
      ({ value, path }) => path.at(-1) !== 'translations' && ('en' in value || 'es' in value),
    )
    expect(maps.length).toBeGreaterThan(200)
    for (const { value, path } of maps) expect(Object.keys(value), path.join('.')).toEqual(['en', 'es'])
  })

  test('the three passages have a Spanish translation, told as one by where it stands', () => {
    for (const { language, translations } of graph.passages) {
      expect(language).toBe('en')
      expect(Object.keys(translations ?? {})).toEqual(['es'])
    }
  })

  test('Spanish names that no source gives are marked as translated', () => {
    const sourced = graph.actors.filter(({ translated }) => !translated?.includes('es')).map(({ id }) => id)
    expect(sourced).toEqual(SPANISH_NAMES_FROM_SOURCES)
    const topics = graph.topics.filter(({ translated }) => !translated?.includes('es')).map(({ id }) => id)
    expect(topics).toEqual(['inst:icrmw', 'inst:lgp'])
  })

  test('[M6] short names fit a plate', () => {
    for (const { short } of graph.actors)
      for (const words of Object.values(short)) expect(codePointLength(words)).toBeLessThanOrEqual(28)
  })
})

const ACTORS = [
  'class:civil-society',
  'class:consular-services',
  'class:igos',
  'class:local-governments',
  'class:ngos-migration',
  'class:private-sector',
  'class:un-specialized-agencies',
  'coll:un-offices-gt',
  'coll:un-offices-hn',
  'coll:un-offices-mx',
  'coll:un-offices-sv',
  'coll:un-offices-us',
  'mandate:sr-migrants',
  'org:cmw',
  'org:iom',
  'org:mx-congress',
  'org:mx-senate',
  'org:mx-senate-cpd',
  'org:ohchr',
  'org:ohchr-mx',
  'org:sre',
  'org:un',
  'ph:them',
  'ph:un-offices-other',
  'post:un-rc',
]

const SPANISH_NAMES_FROM_SOURCES = ACTORS.filter((id) => /^(mandate|org|post):/.test(id))
