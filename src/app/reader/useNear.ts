// Whether a part of the text is, or once was, near what is in sight.
import { type RefObject, useEffect, useState } from 'react'
import { scrollerOf } from './sight'

export function useNear(ref: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element || near) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      // A margin counts only at what scrolls.
      { root: scrollerOf(element), rootMargin: '600px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, near])
  return near
}
