// The roles that the text gives, with how many institutions have each.
import { useMessages } from '@/i18n/language'
import { choicesOf } from '@/state/choices'
import { togglePick } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { Chips } from './Chips'
import { useCounts } from './useCounts'

export function RolesFacet() {
  const { legend } = useMessages()
  const { graph } = useDocument()
  const picks = useApp((state) => state.view.filter.roles)
  const counts = useCounts().roles
  return (
    <Chips
      title={legend.roles}
      chips={choicesOf(graph).roles.map((role) => ({
        value: role,
        name: legend.role[role],
        count: counts.get(role)?.size ?? 0,
      }))}
      picks={picks}
      countOf={legend.count.institutions}
      onToggle={(role) => togglePick('roles', role)}
    />
  )
}
