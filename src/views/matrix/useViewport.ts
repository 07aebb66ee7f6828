// What part of a scrolled place is in sight, told anew only after some way, so that most of scrolling draws nothing.
import { type RefObject, useLayoutEffect, useState } from 'react'

export interface Viewport {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** @param step In pixels: `left` and `top` are its multiples, at most a step before where the place is scrolled to. */
export function useViewport(ref: RefObject<HTMLElement | null>, step: number): Viewport | null {
  const [viewport, setViewport] = useState<Viewport | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const next = {
        left: Math.floor(element.scrollLeft / step) * step,
        top: Math.floor(element.scrollTop / step) * step,
        width: element.clientWidth,
        height: element.clientHeight,
      }
      setViewport((known) => (known && sameViewport(known, next) ? known : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [ref, step])
  return viewport
}

function sameViewport(one: Viewport, other: Viewport): boolean {
  return (
    one.left === other.left &&
    one.top === other.top &&
    one.width === other.width &&
    one.height === other.height
  )
}
