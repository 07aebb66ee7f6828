// The choices that findings hang on, which stand wherever findings are shown: reading, folding, questions read otherwise, date.
import { presetOf } from '@/core/ties/folding'
import { formatDate, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useApp, useDocument } from '@/state/useApp'

export function ChoicesInForce() {
  const { status: text, questions } = useMessages()
  const language = useLanguage()
  const { graph, otherwise } = useDocument()
  const reading = useApp((state) => state.view.reading)
  const folded = useApp((state) => state.view.folded)
  const tried = Object.keys(otherwise).length
  const preset = presetOf(graph, folded)
  return (
    <>
      <span>{text.reading[reading]}</span>
      {' · '}
      <span>{preset ? text.folding[preset] : plural(language, folded.size, text.foldedByHand)}</span>
      {' · '}
      {tried > 0 && (
        <>
          <strong>{plural(language, tried, questions.count)}</strong>
          {' · '}
        </>
      )}
      <span>{text.asOf(formatDate(language, graph.asOf))}</span>
    </>
  )
}
