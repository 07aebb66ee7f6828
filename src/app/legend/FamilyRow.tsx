// One family: it picks all of its kinds at once, and opens to pick single ones.
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import type { ActorKind, Family } from '@/core/model/vocabulary'
import { useMessages } from '@/i18n/language'
import { PlateMark } from '@/marks/PlateMark'
import { together } from '@/state/counts'
import { setPicks, togglePick } from '@/state/store'
import { useApp } from '@/state/useApp'
import { Toggle } from '@/ui/Toggle'
import { Count } from './Count'
import { useCounts } from './useCounts'

interface FamilyRowProps {
  readonly family: Family
  readonly kinds: readonly ActorKind[]
}

export function FamilyRow({ family, kinds }: FamilyRowProps) {
  const { legend, vocabulary } = useMessages()
  const picks = useApp((state) => state.view.filter.kinds)
  const counts = useCounts().kinds
  const picked = kinds.filter((kind) => picks.includes(kind)).length
  const all = picked === kinds.length
  const [opened, setOpened] = useState(false)
  const open = opened || (picked > 0 && !all)
  const id = useId()
  const name = vocabulary.family[family]

  const toggle = () => {
    const others = picks.filter((kind) => !kinds.includes(kind))
    setPicks('kinds', all ? others : [...others, ...kinds])
  }
  return (
    <li>
      <div className="legend-family">
        <Toggle
          look="row"
          pressed={all ? true : picked > 0 ? 'mixed' : false}
          dim={picks.length > 0}
          onPress={toggle}
        >
          <PlateMark family={family} />
          {name}
          <Count value={together(counts, kinds)} of={legend.count.institutions} />
        </Toggle>
        {kinds.length > 1 ? (
          <button
            type="button"
            className="legend-more"
            aria-expanded={open}
            aria-controls={id}
            aria-label={open ? legend.hideKinds(name) : legend.showKinds(name)}
            title={open ? legend.hideKinds(name) : legend.showKinds(name)}
            onClick={() => setOpened(!open)}
          >
            {open ? <ChevronDown size={15} aria-hidden /> : <ChevronRight size={15} aria-hidden />}
          </button>
        ) : (
          <span className="legend-more" />
        )}
      </div>
      <ul className="legend-kinds" id={id} hidden={!open || kinds.length < 2}>
        {kinds.map((kind) => (
          <li key={kind}>
            <Toggle
              look="row"
              pressed={picks.includes(kind)}
              dim={picks.length > 0}
              onPress={() => togglePick('kinds', kind)}
            >
              <span />
              {legend.kind[kind]}
              <Count value={counts.get(kind)?.size ?? 0} of={legend.count.institutions} />
            </Toggle>
          </li>
        ))}
      </ul>
    </li>
  )
}
