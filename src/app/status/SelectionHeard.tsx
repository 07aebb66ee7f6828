// Says what was selected, and what came of a path, where the focus stays in the view: the card fills beside it, unheard.
import { useEffect, useRef, useState } from 'react'
import { sameTarget } from '@/core/ties/target'
import { useLanguage, useMessages } from '@/i18n/language'
import { derived } from '@/state/derived'
import { pathAnswer } from '@/state/pathAnswer'
import { nameTarget } from '@/state/sayer'
import { useApp, useDocument } from '@/state/useApp'
import { sayFound } from '../path/sayFound'

export function SelectionHeard() {
  const text = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const { selection, path } = useApp((state) => state.pointing)
  const now = useApp((state) => derived(state, graph))
  const answer = useApp((state) => pathAnswer(state, graph, now))
  const [heard, setHeard] = useState('')
  const toldOf = useRef({ graph, selection, path })

  useEffect(() => {
    const before = toldOf.current
    toldOf.current = { graph, selection, path }
    // Another map begins with what its link selects: that is not news.
    if (before.graph !== graph) return
    if (sameTarget(before.selection, selection) && before.path === path) return
    // Whoever goes on at the card reads it there.
    const atCard = document.activeElement?.closest('.card') ?? null
    const news = selection
      ? text.describe.selected(nameTarget(graph, language, selection, now.allTies))
      : answer && (answer.found ? sayFound(answer.found, language) : text.path.none)
    setHeard((!atCard && news) || '')
  }, [graph, selection, path, answer, now, language, text])

  return (
    <p className="visually-hidden" role="status">
      {heard}
    </p>
  )
}
