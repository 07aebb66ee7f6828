// The picture of a step, or the name of the view that it shows where that is no map.
import type { Drawn } from '@/drawing/drawn'
import { useMessages } from '@/i18n/language'
import { DrawnSvg } from '@/marks/DrawnSvg'
import { VIEW_IDS } from '@/state/appState'
import './sketch.css'

interface SketchProps {
  /** `null`: there is none; `undefined`: it is still being drawn. */
  readonly drawing: Drawn | null | undefined
  /** Id of the view that the step shows. */
  readonly view: string
}

/** Nothing to whoever does not see it: words beside it say what the step is about. */
export function Sketch({ drawing, view }: SketchProps) {
  const { views } = useMessages().frame
  const known = VIEW_IDS.find((id) => id === view)
  return (
    <span className="sketch" aria-hidden>
      {drawing && <DrawnSvg drawing={drawing} label="" />}
      {drawing === null && known && <span className="sketch-view">{views[known]}</span>}
    </span>
  )
}
