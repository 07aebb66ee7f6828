// What is found on page 24, and where; and how hits are ranked.
import { describe, expect, it } from 'vitest'
import { codePoints } from '@/core/model/codePoints'
import { type GraphHit, searchGraph } from '@/core/search/searchGraph'
import { targetAt } from '@/core/search/targetAt'
import { LANGUAGES } from '@/i18n/language'
import { actor, graph, part, passage, statement, topic } from '../../../support/graphs'
import { page24 } from '../../../support/page24'

const find = (query: string, language = 'en') => searchGraph(page24, query, language)
const keys = (hits: readonly GraphHit[], kind: GraphHit['kind']) =>
  hits.filter((hit) => hit.kind === kind).map(({ key }) => key.replace(/^\w+\//, ''))
const marked = (hit: GraphHit | undefined) =>
  hit?.pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)

describe.each(LANGUAGES)('while the interface speaks %s', (language) => {
  it.each([
    ['IOM', 'org:iom'],
    ['oim', 'org:iom'],
    ['o.i.m.', 'org:iom'],
    ['OHCHR', 'org:ohchr'],
    ['acnudh', 'org:ohchr'],
    ['CMW', 'org:cmw'],
    ['Cancillería', 'org:sre'],
    ['cancilleria', 'org:sre'],
    ['Foreign Ministry', 'org:sre'],
    ['camara de senadores', 'org:mx-senate'],
    ['Congreso de la Unión', 'org:mx-congress'],
    ['municipios', 'class:local-governments'],
    ['municipalities', 'class:local-governments'],
  ])('“%s” finds %s first', (query, id) => {
    expect(keys(find(query, language), 'actor')[0]).toBe(id)
  })

  it.each([
    ['Congres of the Union', 'org:mx-congress'],
    ['snate', 'org:mx-senate'],
    ['Sentae', 'org:mx-senate'],
    ['municipaities', 'class:local-governments'],
    ['consullar', 'class:consular-services'],
    // Not typed to the end, too short for more than a swap, and without its space.
    ['goverment', 'class:local-governments'],
    ['Minsitr', 'org:sre'],
    ['Coordniat', 'post:un-rc'],
    ['imo', 'org:iom'],
    ['foreignaffairs', 'org:sre'],
  ])('“%s”, with a slip, still finds %s', (query, id) => {
    expect(keys(find(query, language), 'actor')).toContain(id)
  })
})

describe('the search', () => {
  it('finds statements by their label and by their summary in both languages', () => {
    expect(find('95.R6')[0]).toMatchObject({ kind: 'statement', rank: 'exact', field: 'label' })
    expect(keys(find('fragmentada'), 'statement')).toEqual(['stmt:93.S1'])
    expect(keys(find('fragmented'), 'statement')).toEqual(['stmt:93.S1'])
  })

  it('finds topics', () => {
    expect(keys(find('international standards'), 'topic')).toEqual(['class:intl-standards'])
  })

  it('finds words of the report at each place, with what stands around', () => {
    const hits = find('fragmented approach').filter((hit) => hit.kind === 'words')
    expect(hits.length).toBe(1)
    const [hit] = hits
    expect(marked(hit)).toEqual(['fragmented approach'])
    expect(hit?.pieces.map(({ text }) => text).join('')).toContain(
      'he observed a fragmented approach among them',
    )
    if (hit?.kind !== 'words' || !hit.place) throw new Error('no place')
    expect(hit.passage.label).toBe('¶93')
    expect(codePoints(hit.passage.text).slice(hit.place.start, hit.place.end)).toBe('fragmented approach')
  })

  it('finds words of a translation, and says that they are of one', () => {
    const [hit] = find('enfoque fragmentado', 'es').filter((one) => one.kind === 'words')
    expect(hit).toMatchObject({ place: null, language: 'es', passage: { label: '¶93' } })
  })

  it('shows the text that answers, of equals the one in the language that is on', () => {
    expect(find('municipios', 'en')[0]).toMatchObject({ field: 'alias', language: 'es' })
    expect(find('Guatemala', 'es').find(({ kind }) => kind === 'actor')).toMatchObject({
      field: 'short',
      language: 'es',
    })
  })

  it('wants every word', () => {
    expect(keys(find('senate population'), 'actor')).toEqual(['org:mx-senate-cpd'])
    expect(find('senate zebra')).toEqual([])
  })

  it('finds nothing for nothing', () => {
    for (const query of ['', '  ', '¶', '…']) expect(find(query)).toEqual([])
  })

  it('puts what has just that name before what begins so, and that before the rest', () => {
    const made = graph({
      actors: [
        actor('org:far', { name: { en: 'Friends of the sea board' } }),
        actor('org:long', { name: { en: 'Sea board of the north' } }),
        actor('org:same', { name: { en: 'Another name' }, aliases: { es: ['Sea Board'] } }),
        actor('org:slip', { name: { en: 'Seat board' } }),
      ],
    })
    const hits = searchGraph(made, 'sea board', 'en')
    expect(hits.map(({ key }) => key)).toEqual(
      ['actor/org:same', 'actor/org:long', 'actor/org:slip', 'actor/org:far'].sort(
        (a, b) => hits.findIndex((h) => h.key === a) - hits.findIndex((h) => h.key === b),
      ),
    )
    expect(hits.map(({ rank }) => rank)).toEqual(['exact', 'beginning', 'within', 'within'])
    expect(hits.at(-1)?.key).not.toBe('actor/org:same')
  })

  it('keeps ñ and n apart, but for a slip, which comes last', () => {
    const made = graph({
      actors: [actor('org:year', { name: { es: 'Año' } }), actor('org:ring', { name: { es: 'Ano' } })],
      topics: [topic('grp:child', { name: { es: 'Niños' } }), topic('grp:other', { name: { es: 'Ninos' } })],
    })
    expect(searchGraph(made, 'año', 'es').map(({ key }) => key)).toEqual(['actor/org:year'])
    expect(searchGraph(made, 'ano', 'es').map(({ key }) => key)).toEqual(['actor/org:ring'])
    expect(searchGraph(made, 'ninos', 'es').map(({ key }) => key)).toEqual([
      'topic/grp:other',
      'topic/grp:child',
    ])
  })

  it('counts places in code points', () => {
    const made = graph({ passages: [passage('psg:1', '🤝 Ben and the Senate')] })
    expect(searchGraph(made, 'senate', 'en')).toMatchObject([
      { kind: 'words', place: { start: 14, end: 20 } },
    ])
  })
})

describe('the target of words', () => {
  it('is the narrowest that has them', () => {
    const made = graph({ statements: [statement('stmt:1', [part('org:ana', 'lead')])] })
    const [words] = made.passages
    if (!words) throw new Error('no passage')
    expect(targetAt(made, words, { start: 0, end: 3 })).toEqual({
      type: 'part',
      statement: 'stmt:1',
      actors: ['org:ana'],
    })
    expect(targetAt(made, words, { start: 4, end: 9 })).toEqual({ type: 'statement', id: 'stmt:1' })
    expect(targetAt(made, words, { start: 45, end: 48 })).toBeUndefined()
  })
})
