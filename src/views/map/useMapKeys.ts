// Everything that a pointer does on the map, by keys: walk, follow lines, select, fold, move, zoom.
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Scene } from '@/canvas/scene'
import { commandOf } from '@/ui/keyTable'
import { MAP_KEYS } from './keys'
import { type Direction, farEnd, firstStop, mostConnected, nextInDirection, nextLine } from './walk'

export interface Stop {
  /** An institution or a statement. */
  readonly at: string
  /** One of its lines. */
  readonly line: string | null
  /** Reached as the one with the most lines, which is said. */
  readonly most?: boolean
}

export interface MapKeyCommands {
  readonly select: (id: string | null) => void
  /** Gives the institution that is drawn afterwards. */
  readonly fold: (id: string) => string | null
  readonly nudge: (id: string, dx: number, dy: number) => void
  readonly zoom: (factor: number) => void
  readonly fit: () => void
  readonly arrive: (stop: Stop) => void
  /** Where a walk begins that has not begun: what is selected. */
  readonly start: string | null
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const NUDGE: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-16, 0],
  right: [16, 0],
  up: [0, -16],
  down: [0, 16],
}
const LONGEST_WAY = 200

export function useMapKeys(scene: Scene | null, commands: MapKeyCommands) {
  const [stop, setStop] = useState<Stop | null>(null)
  const way = useRef<Stop[]>([])
  const marks = scene ? [...scene.plates, ...scene.knots] : []
  const current = stop && marks.some(({ id }) => id === stop.at) ? stop : null

  const go = (next: Stop | null, remember = true) => {
    if (!next) return
    if (remember && current) way.current = [...way.current, current].slice(-LONGEST_WAY)
    setStop(next)
    commands.arrive(next)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (scene && handled(scene, event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  function handled(on: Scene, event: KeyboardEvent): boolean {
    const direction = ARROWS[event.key] ?? 'right'
    switch (commandOf(MAP_KEYS, event)) {
      case 'walk': {
        const next = nextInDirection(on, current?.at ?? null, direction)
        if (next) go({ at: next, line: null })
        return true
      }
      case 'move':
        if (current) commands.nudge(current.at, ...NUDGE[direction])
        return true
      case 'follow': {
        const line = current && nextLine(on, current.at, current.line, event.shiftKey ? -1 : 1)
        if (current && line) go({ at: current.at, line: line.id }, current.line === null)
        return true
      }
      case 'along': {
        const line = current?.line ? on.lines.find(({ id }) => id === current.line) : undefined
        if (current && line) go({ at: farEnd(line, current.at), line: null })
        return true
      }
      case 'select':
        if (current) commands.select(current.line ?? current.at)
        return true
      case 'clear':
        commands.select(null)
        if (current?.line) go({ at: current.at, line: null }, false)
        return true
      case 'most': {
        const at = mostConnected(on)
        if (at !== null) go({ at, line: null, most: true }, current?.at !== at)
        return true
      }
      case 'back':
        go(way.current.pop() ?? null, false)
        return true
      case 'fold':
        if (current) {
          const at = commands.fold(current.at)
          // Folded into its whole, the walk goes on from there.
          if (at !== null) setStop({ at, line: null })
        }
        return true
      case 'zoom':
        commands.zoom(event.key === '-' ? 1 / 1.3 : 1.3)
        return true
      case 'fit':
        commands.fit()
        return true
      default:
        return false
    }
  }

  const onFocus = () => {
    if (!scene || current) return
    const { start } = commands
    const first = marks.some(({ id }) => id === start) ? start : firstStop(scene)
    if (first) setStop({ at: first, line: null })
  }
  return { stop: current, onKeyDown, onFocus }
}
