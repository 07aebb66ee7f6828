// A drawing in the page.
import { useLayoutEffect, useRef } from 'react'
import type { Drawn } from '@/drawing/drawn'
import { svgElement } from '@/drawing/svgElement'

interface DrawnSvgProps {
  readonly drawing: Drawn
  readonly label: string
}

export function DrawnSvg({ drawing, label }: DrawnSvgProps) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place.current?.replaceChildren(svgElement(drawing)), [drawing])
  return <div className="drawn-picture" role="img" aria-label={label} ref={place} />
}
