// The canvas: a scene in, gestures out. react-cytoscapejs only mounts it; every later change is one effect's concern.
import cytoscape, { type Core } from 'cytoscape'
import { lazy, memo, type Ref, Suspense, useEffect, useImperativeHandle, useRef, useState } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import type { Box } from '@/core/layout/geometry'
import { FARTHEST, type Insets, NEAREST } from './camera'
import { elementsOf } from './elements'
import { readPalette } from './palette'
import type { Emphasis, Scene } from './scene'
import { showMap } from './shownMap'
import { stylesheetFor } from './stylesheet'
import { type CameraCommands, useCamera } from './useCamera'
import { useDotNames } from './useDotNames'
import { useElements } from './useElements'
import { useEmphasis } from './useEmphasis'
import { type CanvasEvents, useEvents } from './useEvents'
import { usePinch } from './usePinch'
import { useTheme } from './useTheme'
import './canvas.css'

interface MapCanvasProps extends CanvasEvents {
  readonly scene: Scene
  readonly emphasis: Emphasis
  /** Changes when the page's colours do. */
  readonly theme: string
  readonly stillness: boolean
  /** What the first picture shows. */
  readonly bounds: Box
  readonly insets: Insets
  readonly ref?: Ref<CameraCommands>
}

// It warns of lines between plates that pass over each other while they glide, which is no mistake.
cytoscape.warnings(false)

// Only large maps have one, and none are among the first picture.
const Minimap = lazy(() =>
  import('./Minimap').then(
    ({ Minimap }) => ({ default: Minimap }),
    // Without a network one does without it.
    () => ({ default: () => null }),
  ),
)

/** With 1, a notch of a mouse wheel zooms by three hundredths: a long way to anywhere. */
const WHEEL = 3

const PRESET = { name: 'preset', fit: false } as const
const differ = (one: unknown, other: unknown) => one !== other

export const MapCanvas = memo(function MapCanvas(props: MapCanvasProps) {
  const { scene, emphasis, theme, stillness, bounds, insets, ref } = props
  const [cy, setCy] = useState<Core | null>(null)
  // Made once: what comes later goes straight into the live graph.
  const [elements] = useState(() => elementsOf(scene))
  const [stylesheet] = useState(() => stylesheetFor(readPalette(document.documentElement)))

  const camera = useCamera(cy, insets)
  useImperativeHandle(ref, () => camera, [camera])
  useElements(cy, scene, stillness)
  useEmphasis(cy, emphasis, scene)
  useEvents(cy, props)
  usePinch(cy)
  useTheme(cy, theme)
  useDotNames(cy, scene)
  useFirstPicture(cy, camera, bounds)
  useEffect(() => (cy ? showMap(cy, { scene, emphasis, bounds }) : undefined), [cy, scene, emphasis, bounds])

  return (
    <>
      <CytoscapeComponent
        className="map-canvas"
        elements={elements}
        stylesheet={stylesheet}
        layout={PRESET}
        diff={differ}
        minZoom={FARTHEST}
        wheelSensitivity={WHEEL}
        maxZoom={NEAREST}
        boxSelectionEnabled={false}
        autounselectify
        textureOnViewport={scene.dense}
        hideEdgesOnViewport={scene.plates.length > 1000}
        cy={setCy}
      />
      {cy && scene.dense && (
        <Suspense>
          <Minimap
            cy={cy}
            scene={scene}
            emphasis={emphasis}
            theme={theme}
            whole={bounds}
            onCamera={props.onCamera}
          />
        </Suspense>
      )}
    </>
  )
})

function useFirstPicture(cy: Core | null, camera: CameraCommands, bounds: Box): void {
  const pictured = useRef<Core | null>(null)
  useEffect(() => {
    if (!cy || pictured.current === cy) return
    pictured.current = cy
    camera.fit(bounds, 'jump')
    cy.one('render', () => performance.mark('map-painted'))
  }, [cy, camera, bounds])
}
