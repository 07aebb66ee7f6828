// Says what a filter left, once the person has paused: for those who do not see the map fade.
import { useEffect, useRef, useState } from 'react'
import { isFiltering } from '@/core/ties/filter'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'

/** Long enough that several picks in a row are told as one. */
const PAUSE = 700

export function FilterHeard() {
  const text = useMessages().status
  const language = useLanguage()
  const { graph } = useDocument()
  const filter = useApp((state) => state.view.filter)
  const now = useApp((state) => derived(state, graph))
  const [heard, setHeard] = useState('')
  const toldOf = useRef(filter)
  const toldIn = useRef(graph)

  useEffect(() => {
    // Another map begins without a filter: that is not news.
    if (toldIn.current !== graph) toldOf.current = filter
    toldIn.current = graph
    if (toldOf.current === filter) return
    const left = plural(language, now.ties.length, text.ties)
    const institutions = now.institutions.filter(({ id }) => now.passing.has(id)).length
    const sentence = isFiltering(filter)
      ? text.heard(left, plural(language, institutions, text.institutions))
      : text.heardOff
    const soon = setTimeout(() => {
      toldOf.current = filter
      setHeard(sentence)
    }, PAUSE)
    return () => clearTimeout(soon)
  }, [filter, graph, now, language, text])

  return (
    <p className="visually-hidden" role="status">
      {heard}
    </p>
  )
}
