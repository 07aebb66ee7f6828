// What a canvas is told becomes the same picture as vector.
import { expect, it } from 'vitest'
import { Pen } from '@/drawing/Pen'

const pen = () => new Pen({ paper: '#fafafa', descent: () => 3 })

it('writes a dashed line with its width and colour', () => {
  const line = pen()
  line.strokeStyle = 'rgba(141,47,29,0.5)'
  line.lineWidth = 1.9
  line.setLineDash([8, 4])
  line.beginPath()
  line.moveTo(0, 0)
  line.lineTo(10, 5)
  line.stroke()
  expect(line.take()).toEqual([
    {
      name: 'path',
      attributes: {
        d: 'M0 0L10 5',
        fill: 'none',
        stroke: '#8d2f1d',
        'stroke-opacity': 0.5,
        'stroke-width': 1.9,
        'stroke-dasharray': '8 4',
      },
      children: [],
    },
  ])
  expect(line.take()).toEqual([])
})

it('rounds a corner by an arc that touches both sides', () => {
  const corner = pen()
  corner.beginPath()
  corner.moveTo(0, 0)
  corner.arcTo(10, 0, 10, 10, 4)
  corner.fill()
  expect(corner.take()[0]?.attributes.d).toBe('M0 0L6 0A4 4 0 0 1 10 4')
})

it('goes round a whole circle in two arcs, as no arc of SVG ends where it began', () => {
  const circle = pen()
  circle.beginPath()
  circle.arc(0, 0, 5, 0, 2 * Math.PI)
  circle.fill()
  expect(circle.take()[0]?.attributes.d).toBe('M5 0A5 5 0 0 1 -5 0A5 5 0 0 1 5 0')
})

it('stands a text on its baseline where the canvas was told its lower edge', () => {
  const text = pen()
  text.font = 'normal 600 13.5px "Some Face", sans-serif'
  text.textAlign = 'center'
  text.textBaseline = 'bottom'
  text.fillText('Hola', 20, 30)
  expect(text.take()[0]).toMatchObject({
    attributes: { x: 20, y: 27, 'text-anchor': 'middle', 'font-size': '13.5', 'font-weight': '600' },
    children: ['Hola'],
  })
})

it('turns and moves as it is told, and back', () => {
  const turned = pen()
  turned.save()
  turned.translate(5, 6)
  turned.scale(2, 2)
  turned.beginPath()
  turned.rect(0, 0, 1, 1)
  turned.fill()
  turned.restore()
  turned.fill()
  const [one, other] = turned.take()
  expect(one?.attributes.transform).toBe('matrix(2 0 0 2 5 6)')
  expect(other?.attributes.transform).toBeUndefined()
})

it('shows the ground where something is erased, and leaves out what nobody sees', () => {
  const erased = pen()
  erased.beginPath()
  erased.rect(0, 0, 1, 1)
  erased.fillStyle = 'rgba(1,2,3,0)'
  erased.fill()
  erased.globalCompositeOperation = 'destination-out'
  erased.fill()
  expect(erased.take().map(({ attributes }) => attributes.fill)).toEqual(['#fafafa'])
})
