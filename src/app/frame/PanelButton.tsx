// Opens or closes a side panel from the edge of the view.
import { PanelLeftClose, PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react'
import { type RefObject, useLayoutEffect, useRef } from 'react'

interface PanelButtonProps {
  readonly side: 'left' | 'right'
  readonly open: boolean
  readonly controls: string
  readonly label: string
  /** Shown beside the icon while the panel is closed, so that it can be found. */
  readonly caption: string
  readonly onPress: () => void
}

const ICONS = {
  left: { open: PanelLeftClose, closed: PanelLeftOpen },
  right: { open: PanelRightClose, closed: PanelRightOpen },
}

export function PanelButton({ side, open, controls, label, caption, onPress }: PanelButtonProps) {
  const ref = useMeasured(`--${side}-button`)
  const Icon = ICONS[side][open ? 'open' : 'closed']
  return (
    <button
      ref={ref}
      type="button"
      className="panel-button"
      data-not-drawn
      data-side={side}
      data-open={open}
      aria-expanded={open}
      aria-controls={controls}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon size={16} aria-hidden />
      {!open && <span aria-hidden>{caption}</span>}
    </button>
  )
}

/** Keeps the button's width in a property of the frame, for what stands beside it: its name is longer in some languages. */
function useMeasured(property: string): RefObject<HTMLButtonElement | null> {
  const ref = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const button = ref.current
    const frame = button?.closest<HTMLElement>('.frame')
    if (!button || !frame) return
    const measure = () => frame.style.setProperty(property, `${button.offsetWidth}px`)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(button)
    return () => observer.disconnect()
  }, [property])
  return ref
}
