// Another answer to an open question gives another graph that holds by every rule, and leaves the file alone.
import { describe, expect, it } from 'vitest'
import type { CoordinationGraph } from '@/core/model/graph'
import { parseGraph } from '@/core/model/parse'
import { canBeTried, type Otherwise, readOtherwise } from '@/core/model/readOtherwise'
import { serializeGraph } from '@/core/model/serialize'
import { presetFolding, representatives } from '@/core/ties/folding'
import { ties } from '@/core/ties/ties'
import { page24 } from '../../../support/page24'

const MAY = { 'amb:07-may': 'recommendation' }

function linesUnder(otherwise: Otherwise): readonly string[] {
  return ties(readOtherwise(page24, otherwise), { reading: 'lead' }).map(
    ({ a, b, polarity }) => `${a} ${b} ${polarity}`,
  )
}

function saved(graph: CoordinationGraph): string {
  return serializeGraph(graph)
}

const asWritten = linesUnder({})
const changed = (otherwise: Otherwise) => {
  const now = linesUnder(otherwise)
  return {
    gone: asWritten.filter((line) => !now.includes(line)),
    come: now.filter((line) => !asWritten.includes(line)),
  }
}

describe('[M17] reading otherwise', () => {
  it('gives the same graph where nothing is tried, or what is tried is not known', () => {
    expect(readOtherwise(page24, {})).toBe(page24)
    expect(readOtherwise(page24, { 'amb:07-may': 'never', 'amb:99': 'x' })).toBe(page24)
  })

  it('leaves the file as it is', () => {
    const before = saved(page24)
    readOtherwise(page24, { ...MAY, 'amb:20-the-congress': 'senate', 'amb:05-iom-and-the-un': 'inside' })
    expect(saved(page24)).toBe(before)
  })

  it('tells which answer is in force, and only of the question that was asked', () => {
    const { ambiguities } = readOtherwise(page24, MAY)
    expect(ambiguities.filter(({ chosen }, at) => chosen !== page24.ambiguities[at]?.chosen)).toMatchObject([
      { id: 'amb:07-may', chosen: 'recommendation' },
    ])
  })

  it('gives a statement another force: its lines stay, and none is only permitted', () => {
    expect(changed(MAY)).toEqual({ gone: [], come: [] })
    const asked = ties(readOtherwise(page24, MAY), { reading: 'lead' }).filter(
      ({ polarity }) => polarity === 'asked',
    )
    expect(asked).toHaveLength(14)
    expect(asked.filter(({ modality }) => modality === 'permitted')).toEqual([])
  })

  it('puts one institution in the place of another, marked as inferred, with the words that stand there', () => {
    const graph = readOtherwise(page24, { 'amb:10-in-mexico-city': 'meeting' })
    const organisers = graph.statements.find(({ id }) => id === 'stmt:94.F1')?.participants ?? []
    const before = page24.statements.find(({ id }) => id === 'stmt:94.F1')?.participants ?? []
    expect(organisers.map(({ actor, role }) => [actor, role])).toEqual([
      ['org:sre', 'organiser'],
      ['org:ohchr', 'organiser'],
    ])
    expect(organisers[1]).toMatchObject({ status: 'inferred', evidence: before[1]?.evidence })
    expect(organisers[1]?.note?.en).toBe('The meeting, so OHCHR as a whole organized it')
    expect(changed({ 'amb:10-in-mexico-city': 'meeting' })).toEqual({
      gone: ['org:ohchr-mx org:sre existing'],
      come: ['org:ohchr org:sre existing'],
    })
  })

  it('takes the existing tie away where what is told is only planned', () => {
    expect(changed({ 'amb:17-is-collaborating': 'planned' })).toEqual({
      gone: ['org:mx-senate-cpd org:ohchr-mx existing'],
      come: ['org:mx-senate-cpd org:ohchr-mx context'],
    })
  })

  it('leaves out whom an option leaves out', () => {
    const { statements } = readOtherwise(page24, { 'amb:08-inter-alia': 'closed' })
    const actors = statements.find(({ id }) => id === 'stmt:93.R2')?.participants.map(({ actor }) => actor)
    expect(actors).not.toContain('ph:un-offices-other')
    expect(actors).toHaveLength(4)
  })

  it('makes an institution part of another, whatever the date', () => {
    const graph = readOtherwise(page24, { 'amb:05-iom-and-the-un': 'inside' })
    const folded = presetFolding(page24, 'top')
    expect(representatives(page24, folded).get('org:iom')).toBe('org:iom')
    expect(representatives(graph, folded).get('org:iom')).toBe('org:un')
  })

  it('tries several together, each on what the one before left', () => {
    const { statements } = readOtherwise(page24, {
      'amb:20-the-congress': 'senate',
      'amb:19-this-office': 'ohchr',
    })
    expect(
      statements.find(({ id }) => id === 'stmt:95.R6')?.participants.map(({ actor, role }) => [actor, role]),
    ).toEqual([
      ['org:ohchr', 'lead'],
      ['org:iom', 'partner'],
      ['class:ngos-migration', 'partner'],
      ['org:mx-senate', 'counterpart'],
    ])
  })

  it('gives graphs that hold by every rule, by whatever one or two options', () => {
    const options = page24.ambiguities.flatMap((ambiguity) =>
      ambiguity.options
        .filter((option) => option.id !== ambiguity.chosen && canBeTried(ambiguity, option))
        .map(({ id }) => ({ [ambiguity.id]: id })),
    )
    expect(options.length).toBeGreaterThan(15)
    for (const [at, one] of options.entries())
      for (const other of options.slice(at)) {
        const result = parseGraph(saved(readOtherwise(page24, { ...one, ...other })))
        expect(result.ok, JSON.stringify({ ...one, ...other })).toBe(true)
      }
  })
})
