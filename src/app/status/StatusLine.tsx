// The status line: how much is on the map, what the filter leaves out, and the choices that the findings depend on.
import { presetOf } from '@/core/ties/folding'
import { formatDate, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useApp, useDocument } from '@/state/useApp'
import { ChoicesHeard } from './ChoicesHeard'
import { Figures } from './Figures'
import { LeftOut } from './LeftOut'
import { SelectionHeard } from './SelectionHeard'
import './status.css'

export function StatusLine() {
  const { status: text, questions } = useMessages()
  const language = useLanguage()
  const { graph, otherwise } = useDocument()
  const tried = Object.keys(otherwise).length
  const reading = useApp((state) => state.view.reading)
  const folded = useApp((state) => state.view.folded)
  const preset = presetOf(graph, folded)
  return (
    <section className="status" aria-label={text.label} tabIndex={-1}>
      <Figures />
      <LeftOut />
      <p className="status-choices">
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
      </p>
      <ChoicesHeard />
      <SelectionHeard />
    </section>
  )
}
