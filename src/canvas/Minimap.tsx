// The whole of a dense map, small: what of it the window shows, and a way to go elsewhere by pointer. By key one goes with
// the arrows, and by search, so that this is no stop of its own.
import type { Core } from 'cytoscape'
import { type PointerEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Box } from '@/core/layout/geometry'
import { type Edges, type Frame, frameFor, lookingAt, windowIn } from './minimapFrame'
import { readPalette } from './palette'
import type { Emphasis, Scene } from './scene'
import './minimap.css'

interface MinimapProps {
  readonly cy: Core
  readonly scene: Scene
  readonly emphasis: Emphasis
  readonly theme: string
  readonly whole: Box
  readonly onCamera: () => void
}

const MOST = { width: 168, height: 120 } as const
const MARGIN = 6

export function Minimap({ cy, scene, emphasis, theme, whole, onCamera }: MinimapProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useMemo(() => frameFor(whole, MOST, MARGIN), [whole])
  const edges = useWindowIn(cy, frame)
  const { selected, faded } = emphasis
  const seesAll = edges.width > frame.width - 1 && edges.height > frame.height - 1

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read from the page, the theme's name says when
  useEffect(() => {
    if (canvas.current) draw(canvas.current, { frame, scene, selected, faded })
  }, [frame, scene, selected, faded, theme])

  const look = ({ buttons, currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    if (buttons !== 1) return
    const { left, top } = currentTarget.getBoundingClientRect()
    const screen = { width: cy.width(), height: cy.height() }
    cy.stop()
    cy.viewport(lookingAt(frame, { x: clientX - left, y: clientY - top }, cy.zoom(), screen))
    onCamera()
  }

  return (
    <div
      className="minimap"
      aria-hidden
      // Where the window shows it all there is nothing to tell.
      hidden={seesAll}
      style={{ width: frame.width, height: frame.height }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        look(event)
      }}
      onPointerMove={look}
    >
      <canvas ref={canvas} />
      <div className="minimap-window" style={edges} />
    </div>
  )
}

function useWindowIn(cy: Core, frame: Frame): Edges {
  const now = () =>
    windowIn(frame, { zoom: cy.zoom(), pan: cy.pan() }, { width: cy.width(), height: cy.height() })
  const [edges, setEdges] = useState(now)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` is of this graph and this frame
  useEffect(() => {
    const follow = () => setEdges(now())
    follow()
    cy.on('viewport resize', follow)
    return () => {
      cy.off('viewport resize', follow)
    }
  }, [cy, frame])
  return edges
}

interface Drawing extends Pick<Emphasis, 'selected' | 'faded'> {
  readonly frame: Frame
  readonly scene: Scene
}

const DOT = 1.6
const SELECTED_DOT = 4

function draw(canvas: HTMLCanvasElement, { frame, scene, selected, faded }: Drawing): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const { width, height, scale, origin } = frame
  const sharp = devicePixelRatio
  canvas.width = width * sharp
  canvas.height = height * sharp
  context.scale(sharp, sharp)
  const colours = readPalette(document.documentElement)
  context.strokeStyle = colours.hairline
  for (const { x, y, width: wide, height: high, round } of scene.regions) {
    const [left, top] = [(x - wide / 2) * scale + origin.x, (y - high / 2) * scale + origin.y]
    context.beginPath()
    if (round)
      context.ellipse(
        x * scale + origin.x,
        y * scale + origin.y,
        (wide / 2) * scale,
        (high / 2) * scale,
        0,
        0,
        2 * Math.PI,
      )
    else context.rect(left, top, wide * scale, high * scale)
    context.stroke()
  }
  // What is selected last, so that it lies above the others.
  const marks = [...scene.plates].sort(
    (one, other) => Number(selected.has(one.id)) - Number(selected.has(other.id)),
  )
  for (const { id, x, y, family } of marks) {
    const on = selected.has(id)
    context.globalAlpha = faded.has(id) && !on ? 0.3 : 1
    context.fillStyle = on ? colours.highlight : colours.family[family]
    const side = on ? SELECTED_DOT : DOT
    context.fillRect(x * scale + origin.x - side / 2, y * scale + origin.y - side / 2, side, side)
  }
}
