// What stands for what: three ways to fold at once, and what is folded, each to be unfolded again.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { FOLDING_PRESETS, type FoldingPreset, membersOf, presetFolding, presetOf } from '@/core/ties/folding'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { setFolded, toggleFold } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { leaveFocus } from '@/ui/leaveFocus'
import { Segmented } from '@/ui/Segmented'
import { Section } from './Section'

/** A longer list would push the rest of the legend away. */
const LISTED = 12

export function FoldingSection() {
  const { legend } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const folded = useApp((state) => state.view.folded)
  const preset = presetOf(graph, folded)
  const { actors, parts } = lookup(graph)
  if (parts.size === 0) return null
  const names = [...folded]
    .map((id) => {
      const actor = actors.get(id)
      return { id, ...inLanguage(actor?.short ?? {}, language) }
    })
    .sort((one, other) => one.text.localeCompare(other.text, language))
  return (
    <Section title={legend.folding}>
      <Segmented
        label={legend.folding}
        labelHidden
        direction="column"
        options={presetsOf(graph).map((value) => ({ value, content: legend.preset[value] }))}
        value={preset ?? null}
        onChange={(value) => setFolded(presetFolding(graph, value))}
      />
      {names.length > 0 && (
        <ul className="legend-folded">
          {names.slice(0, LISTED).map(({ id, text, language: lang }) => (
            <li key={id}>
              <span>
                <bdi lang={lang}>{text}</bdi>{' '}
                <span className="legend-hint">
                  {plural(language, membersOf(graph, folded, id).length, legend.standsFor)}
                </span>
              </span>
              <button
                type="button"
                className="link-button"
                aria-label={legend.unfold(text)}
                onClick={({ currentTarget }) => {
                  leaveFocus(currentTarget)
                  toggleFold(id)
                }}
              >
                {legend.unfoldShort}
              </button>
            </li>
          ))}
          {names.length > LISTED && (
            <li className="legend-hint">{plural(language, names.length - LISTED, legend.moreFolded)}</li>
          )}
        </ul>
      )}
      <p className="legend-hint">
        {preset === undefined && `${legend.byHand} `}
        {legend.foldHint}
      </p>
    </Section>
  )
}

/** The presets that differ in this graph. */
function presetsOf(graph: CoordinationGraph): readonly FoldingPreset[] {
  return FOLDING_PRESETS.filter((preset) => presetOf(graph, presetFolding(graph, preset)) === preset)
}
