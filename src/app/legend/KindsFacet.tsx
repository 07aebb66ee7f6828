// Institutions by family, which is a colour, and by kind within it; and what the outlines say.
import { isOurs } from '@/core/model/text'
import { ACTOR_KINDS, type ActorKind, FAMILIES, familyOf } from '@/core/model/vocabulary'
import { useLanguage, useMessages } from '@/i18n/language'
import { PlateMark } from '@/marks/PlateMark'
import type { AppState } from '@/state/appState'
import { drawnActors } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'
import { FamilyRow } from './FamilyRow'
import { Section } from './Section'

const OUTLINES = ['single', 'double', 'dashed'] as const
const NOTHING_FOLDED: ReadonlySet<string> = new Set()

export function KindsFacet() {
  const { legend } = useMessages()
  const { graph } = useDocument()
  const picks = useApp((state) => state.view.filter.kinds)
  const layers = useApp((state) => state.view.layers)
  const kinds = kindsShown(graph, layers, picks)
  const language = useLanguage()
  const ours = drawnActors(graph, NOTHING_FOLDED, layers).some(({ short, translated }) =>
    isOurs(short, translated, language),
  )
  return (
    <Section title={legend.institutions}>
      <ul className="legend-rows">
        {FAMILIES.map((family) => {
          const ofFamily = kinds.filter((kind) => familyOf(kind) === family)
          return ofFamily.length > 0 && <FamilyRow key={family} family={family} kinds={ofFamily} />
        })}
      </ul>
      <ul className="legend-outlines" aria-label={legend.outlines}>
        {OUTLINES.map((outline) => (
          <li key={outline}>
            <PlateMark outline={outline} />
            {legend.outline[outline]}
          </li>
        ))}
        {ours && (
          <li>
            <span className="legend-ours" aria-hidden>
              *
            </span>
            {legend.ours}
          </li>
        )}
      </ul>
    </Section>
  )
}

/** Kinds that the map has something of, were nothing folded, and those that are picked. */
function kindsShown(
  graph: Parameters<typeof drawnActors>[0],
  layers: AppState['view']['layers'],
  picks: readonly ActorKind[],
): readonly ActorKind[] {
  const there = new Set<ActorKind>(picks)
  for (const { kind } of drawnActors(graph, NOTHING_FOLDED, layers)) there.add(kind)
  return ACTOR_KINDS.filter((kind) => there.has(kind))
}
