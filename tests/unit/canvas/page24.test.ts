import { describe, expect, it } from 'vitest'
import { chainMeets, drawnLine, overlap } from '@/core/layout/geometry'
import { countCrossings } from '@/core/layout/routeLines'
import { READINGS } from '@/core/model/vocabulary'
import { LAYERS } from '@/state/appState'
import { page24Scene, type SceneChoice } from '../../support/mapScene'

const choices = (['wide', 'tall'] as const).flatMap((shape) =>
  READINGS.flatMap((reading) =>
    (['en', 'es'] as const).flatMap((language) =>
      [[], LAYERS].map((layers): SceneChoice => ({ shape, reading, language, layers })),
    ),
  ),
)

describe.each(choices)('page 24, $shape, $reading, $language, layers $layers', (choice) => {
  const scene = page24Scene(choice)
  const marks = [...scene.plates, ...scene.knots]
  const boxes = new Map(marks.map((mark) => [mark.id, mark]))
  const lines = scene.lines.map((line) => {
    const [from, to] = [boxes.get(line.from), boxes.get(line.to)]
    if (!from || !to) throw new Error(`${line.id} hangs in the air`)
    return { ...line, chain: drawnLine(from, to, line.bend) }
  })

  it('has no overlapping plates', () => {
    const bad = marks.flatMap((one, index) =>
      marks
        .slice(index + 1)
        .filter((other) => overlap(one, other, 4))
        .map((other) => `${one.id} ${other.id}`),
    )
    expect(bad).toEqual([])
  })

  it('has no line through a plate that it does not end at', () => {
    const bad = lines.flatMap((line) =>
      marks
        .filter(({ id }) => id !== line.from && id !== line.to)
        .filter((mark) => chainMeets(line.chain, mark))
        .map(({ id }) => `${line.id} through ${id}`),
    )
    expect(bad).toEqual([])
  })

  it('has few crossings, and none from the lead', () => {
    const own = scene.lines.filter(({ sort }) => sort === 'tie' || sort === 'arm')
    const links = own.map(({ id, from, to }) => ({ id, a: from, b: to }))
    const count = countCrossings(boxes, links, new Map(own.map(({ id, bend }) => [id, bend])))
    // Five institutions that all meet cannot do with fewer than one; in a ring of five, which shows them alike, it is five.
    expect(count).toBeLessThanOrEqual(choice.reading === 'everyone' ? 12 : 0)
  })
})

describe.each(
  (['wide', 'tall'] as const).flatMap((shape) =>
    READINGS.flatMap((reading) =>
      (['en', 'es'] as const).flatMap((language) =>
        (['offices', 'top'] as const).map(
          (folding): SceneChoice => ({
            shape,
            reading,
            language,
            folding,
            layers: [],
          }),
        ),
      ),
    ),
  ),
)('page 24 folded, $folding, $shape, $reading, $language', (choice) => {
  it('has no overlapping plates, though those that stand for others have grown', () => {
    const { plates, knots } = page24Scene(choice)
    const marks = [...plates, ...knots]
    const bad = marks.flatMap((one, index) =>
      marks
        .slice(index + 1)
        .filter((other) => overlap(one, other, 2))
        .map((other) => `${one.id} ${other.id}`),
    )
    expect(bad).toEqual([])
  })
})
