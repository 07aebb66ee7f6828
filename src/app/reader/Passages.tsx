// The passages in the order of the file, each under the document that it comes from.
import { Fragment, useMemo, useState } from 'react'
import { assertions } from '@/core/spans/assertions'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { litBy } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'
import { PassageView } from './PassageView'
import { SourceLine } from './SourceLine'

/** As many as a person scrolls through at once. */
const SHOWN = 100

export function Passages() {
  const text = useMessages().reader
  const language = useLanguage()
  const { graph } = useDocument()
  const selected = useApp((state) => litBy(state, 'selection'))
  const [shown, setShown] = useState(SHOWN)
  const litIn = useMemo(() => {
    const words = new Set([...selected.words, ...selected.around])
    return new Set(assertions(graph).flatMap(({ id, passage }) => (words.has(id) ? [passage] : [])))
  }, [graph, selected])
  const far = graph.passages.findLastIndex(({ id }) => litIn.has(id)) + 1
  const passages = graph.passages.slice(0, Math.max(shown, far))
  const more = graph.passages.length - passages.length
  return (
    <>
      {passages.map((passage, index) => (
        <Fragment key={passage.id}>
          {passage.document !== passages[index - 1]?.document && <SourceLine passage={passage} />}
          <PassageView passage={passage} wanted={litIn.has(passage.id)} />
        </Fragment>
      ))}
      {more > 0 && (
        <button type="button" className="button" onClick={() => setShown(passages.length + SHOWN)}>
          {plural(language, Math.min(more, SHOWN), text.morePassages)}
        </button>
      )}
    </>
  )
}
