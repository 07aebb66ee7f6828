// The size of the map's place, and whether it is wide or tall; a person who turns the phone gets the other picture.
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Shape } from '@/core/layout/arrangement'
import type { Size } from '@/core/layout/geometry'

/** Wide from this width over height on. */
const WIDE_FROM = 0.8

export function useMapSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      if (width > 0 && height > 0) {
        setSize((known) => (known?.width === width && known.height === height ? known : { width, height }))
      }
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}

export function shapeOf({ width, height }: Size): Shape {
  return width >= WIDE_FROM * height ? 'wide' : 'tall'
}
