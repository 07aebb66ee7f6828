// Who brokers at all, the busiest first. Pure.
import type { Measured } from '@/core/measures/measureAll'
import { BROKER_ROLES, type BrokerRole, type Grouping } from '@/core/measures/measureIds'

export interface Broker {
  readonly id: string
  readonly counts: Readonly<Record<BrokerRole, number>>
  readonly total: number
}

export function brokersIn({ ids, brokers }: Measured, grouping: Grouping): readonly Broker[] {
  const roles = brokers[grouping]
  return ids
    .map((id, at): Broker => {
      const of = (role: BrokerRole) => roles[role][at] ?? 0
      const counts = {
        coordinator: of('coordinator'),
        itinerant: of('itinerant'),
        representative: of('representative'),
        gatekeeper: of('gatekeeper'),
        liaison: of('liaison'),
      }
      return { id, counts, total: BROKER_ROLES.reduce((sum, role) => sum + counts[role], 0) }
    })
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total || (one.id < other.id ? -1 : 1))
}
