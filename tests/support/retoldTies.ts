// The rules of ties (SPEC T1–T5) told a second time, pair by pair and without a thought for speed, to hold the first against.
import type { CoordinationGraph, Participant, Statement } from '@/core/model/graph'
import { MODALITIES, type Reading, ROLES, type Role } from '@/core/model/vocabulary'
import type { Tie } from '@/core/ties/ties'

const CONNECTING: readonly Role[] = [
  'lead',
  'partner',
  'consultee',
  'counterpart',
  'participant',
  'organiser',
]

/** Nothing folded, no filter. */
export function retoldTies(made: CoordinationGraph, reading: Reading): readonly Tie[] {
  const drawn = (one: Participant) => made.actors.find(({ id }) => id === one.actor)?.scope !== 'placeholder'
  const found = new Map<
    string,
    { pairs: { from: Participant; to: Participant; led: boolean; stated: boolean }[]; by: Statement[] }
  >()
  for (const one of made.statements) {
    if (reading === 'hub') continue
    const all = [...borrowedLeads(made, one), ...one.participants].filter(
      (other) => drawn(other) && CONNECTING.includes(other.role),
    )
    const noLead = all.every(({ role }) => role !== 'lead')
    for (const from of all) {
      for (const to of all) {
        if (from.actor === to.actor) continue
        const leads = [from, to].filter(({ role }) => role === 'lead').length
        const yielded = leads > 0 || (noLead && from.role === 'organiser' && to.role === 'organiser')
        if (!yielded && reading === 'lead') continue
        const key = `${[from.actor, to.actor].sort().join('~')}~${one.polarity}`
        const tie = found.get(key) ?? { pairs: [], by: [] }
        found.set(key, tie)
        const stated = yielded && [one, from, to].every(({ status }) => status === 'stated')
        tie.pairs.push({ from, to, led: leads === 1 && from.role === 'lead', stated })
        if (!tie.by.includes(one)) tie.by.push(one)
      }
    }
  }
  return [...found.keys()].sort().map((id): Tie => {
    const { pairs, by } = found.get(id) ?? { pairs: [], by: [] }
    const [low = '', high = ''] = id.split('~')
    const leaders = new Set(pairs.filter(({ led }) => led).map(({ from }) => from.actor))
    const [a = low] = leaders.size === 1 ? leaders : [low]
    const b = a === low ? high : low
    const rolesOf = (end: string) =>
      ROLES.filter((role) =>
        pairs.some(({ from, to }) => [from, to].some((one) => one.actor === end && one.role === role)),
      )
    return {
      id,
      a,
      b,
      roles: { a: rolesOf(a), b: rolesOf(b) },
      directed: leaders.size === 1,
      polarity: by[0]?.polarity ?? 'context',
      modality: MODALITIES.find((modality) => by.some((one) => one.modality === modality)) ?? 'observed',
      statements: by.map((one) => one.id),
      status: pairs.some(({ stated }) => stated) ? 'stated' : 'inferred',
    }
  })
}

function borrowedLeads(made: CoordinationGraph, of: Statement): readonly Participant[] {
  const leads = (one: Statement) => one.participants.filter(({ role }) => role === 'lead')
  if (leads(of).length > 0) return []
  const modified = made.statements.find(({ id }) => id === of.modifies)
  if (!modified) return []
  const own = leads(modified)
  const borrowed = own.length > 0 ? own : borrowedLeads(made, modified)
  return borrowed.map((one) => ({ ...one, status: 'inferred' }))
}
