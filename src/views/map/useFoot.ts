// What lies over the foot of the map: where it is so wide that plates would lie under it, the map stands above it.
import { type RefObject, useLayoutEffect, useState } from 'react'

/** Of the map's width: what is narrower leaves the map its place beside it. */
const WIDE = 0.4

/** From the map's lower edge to where the notes begin, in pixels; 0 where they leave room. */
export function useFoot(notes: RefObject<HTMLElement | null>): number {
  const [foot, setFoot] = useState(0)
  useLayoutEffect(() => {
    const element = notes.current
    const map = element?.offsetParent
    if (!element || !map) return
    const measure = () => {
      const isWide = element.offsetHeight > 0 && element.offsetWidth > map.clientWidth * WIDE
      setFoot(isWide ? map.clientHeight - element.offsetTop : 0)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    observer.observe(map)
    return () => observer.disconnect()
  }, [notes])
  return foot
}
