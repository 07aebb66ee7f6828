// What the filter leaves out, and the way back, in sight also when the legend is closed.
import { isFiltering } from '@/core/ties/filter'
import { formatList, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { derived } from '@/state/derived'
import { clearFilter } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { leaveFocus } from '@/ui/leaveFocus'
import { leftOutOf } from './countLeftOut'

const PARTS = ['ties', 'arms', 'institutions', 'statements'] as const

export function LeftOut() {
  const text = useMessages().status
  const language = useLanguage()
  const { graph } = useDocument()
  const filtering = useApp((state) => isFiltering(state.view.filter))
  const now = useApp((state) => derived(state, graph))
  const reading = useApp((state) => state.view.reading)
  const choice = useApp((state) => state.view.leftOut)
  if (!filtering) return null

  const counts = leftOutOf(now, graph.statements.length, reading)
  const parts = PARTS.filter((part) => counts[part] > 0).map((part) =>
    plural(language, counts[part], text[part]),
  )
  const what = formatList(language, parts)
  const say = choice === 'fade' ? text.faded : text.hidden
  return (
    <p className="status-left-out">
      {parts.length > 0 ? say(what) : text.nothingLeftOut}
      {' · '}
      <button
        type="button"
        className="link-button"
        onClick={({ currentTarget }) => {
          leaveFocus(currentTarget)
          clearFilter()
        }}
      >
        {text.clear}
      </button>
    </p>
  )
}
