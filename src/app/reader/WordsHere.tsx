// Everything that the pressed words assert, side by side, while one of it is selected.
import { type Piece, targetsOf } from '@/core/spans/marks'
import { sameTarget, targetKey } from '@/core/ties/target'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { select } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { Toggle } from '@/ui/Toggle'
import { sayTarget } from './sayMark'

/** More than that is no list to choose from; pressing again reaches the rest. */
const SHOWN = 24

export function WordsHere({ piece }: { readonly piece: Piece }) {
  const { card, reader } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const selection = useApp((state) => state.pointing.selection)
  const targets = targetsOf(piece.marks)
  if (targets.length < 2 || !targets.some((target) => sameTarget(target, selection))) return null
  const more = targets.length - SHOWN
  return (
    <div className="words-here">
      <p>{card.wordsAlso}</p>
      <ul>
        {targets.slice(0, SHOWN).map((target) => (
          <li key={targetKey(target)}>
            <Toggle look="chip" pressed={sameTarget(target, selection)} onPress={() => select(target)}>
              {sayTarget(graph, language, target)}
            </Toggle>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{plural(language, more, reader.more)}</p>}
    </div>
  )
}
