// A large dot that follows a mouse or a finger over everything, for a room to see what is meant.
import { useEffect, useRef } from 'react'

export function PointerDot() {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = dot.current
    if (!element) return
    // Above dialogs too.
    element.showPopover?.()
    const follow = ({ clientX, clientY }: PointerEvent) => {
      element.style.translate = `${clientX}px ${clientY}px`
      element.dataset.seen = 'true'
    }
    const hide = () => delete element.dataset.seen
    const passive = { capture: true, passive: true }
    window.addEventListener('pointermove', follow, passive)
    window.addEventListener('pointerdown', follow, passive)
    document.documentElement.addEventListener('pointerleave', hide)
    return () => {
      window.removeEventListener('pointermove', follow, passive)
      window.removeEventListener('pointerdown', follow, passive)
      document.documentElement.removeEventListener('pointerleave', hide)
    }
  }, [])
  return <div ref={dot} className="pointer-dot" popover="manual" aria-hidden />
}
