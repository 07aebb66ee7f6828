// Says what a filter or a folding left, once the person has paused: for those who do not see the map change.
import { useEffect, useRef, useState } from 'react'
import { isFiltering } from '@/core/ties/filter'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'

/** Long enough that several picks in a row are told as one. */
const PAUSE = 700

export function ChoicesHeard() {
  const text = useMessages().status
  const language = useLanguage()
  const { graph } = useDocument()
  const { filter, folded, reading } = useApp((state) => state.view)
  const now = useApp((state) => derived(state, graph))
  const [heard, setHeard] = useState('')
  const toldOf = useRef({ graph, filter, folded })

  useEffect(() => {
    // Another map begins with choices of its own: that is not news.
    if (toldOf.current.graph !== graph) toldOf.current = { graph, filter, folded }
    const [filtersOtherwise, foldsOtherwise] = [
      toldOf.current.filter !== filter,
      toldOf.current.folded !== folded,
    ]
    if (!filtersOtherwise && !foldsOtherwise) return
    const passing = now.institutions.filter(({ id }) => now.passing.has(id)).length
    const left = [
      reading === 'hub'
        ? plural(language, now.arms.length, text.arms)
        : plural(language, now.ties.length, text.ties),
      plural(language, passing, text.institutions),
    ] as const
    const ofFilter = isFiltering(filter) ? text.heard(...left) : text.heardOff
    const soon = setTimeout(() => {
      toldOf.current = { graph, filter, folded }
      setHeard(filtersOtherwise ? ofFilter : text.heardFolding(...left))
    }, PAUSE)
    return () => clearTimeout(soon)
  }, [filter, folded, reading, graph, now, language, text])

  return (
    <p className="visually-hidden" role="status">
      {heard}
    </p>
  )
}
