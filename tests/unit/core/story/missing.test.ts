// Steps that name what is gone: they open, and are skipped.
import { describe, expect, it } from 'vitest'
import { applyEdit } from '@/core/edits/index'
import type { CoordinationGraph } from '@/core/model/graph'
import { serializeGraph } from '@/core/model/serialize'
import { missingIn, tellableFrom } from '@/core/story/missing'
import { fileWith, opened } from '../../../support/files'
import { page24 } from '../../../support/page24'

const ids = page24.stories[0]?.steps.map(({ id }) => id) ?? []
const broken = (...at: readonly number[]): CoordinationGraph =>
  at.reduce(
    (graph, index) =>
      applyEdit(graph, { type: 'step/focus', step: ids[index] ?? '', focus: ['org:iom', 'org:gone'] }),
    page24,
  )
const from = (graph: CoordinationGraph, index: number, by: number) => {
  const { place, skipped } = tellableFrom(graph, ids[index] ?? '', by)
  return [place?.index, skipped.map(({ number }) => number)]
}

describe('a step that names what is gone', () => {
  it('[M8] is no error of the file, nor is a caption that nobody has written', () => {
    const text = fileWith(page24, { 'stories/0/steps/3/focus': ['org:gone'], 'stories/0/steps/4/text': {} })
    const { graph, notices } = opened(text)
    expect(notices).toEqual([])
    expect(graph.stories[0]?.steps[3]?.focus).toEqual(['org:gone'])
    expect(serializeGraph(graph)).toBe(text)
  })

  it('says what is missing, and nothing else', () => {
    const [, second] = broken(1).stories[0]?.steps ?? []
    expect(second && missingIn(page24, second)).toEqual(['org:gone'])
    expect(page24.stories[0]?.steps.flatMap((step) => missingIn(page24, step))).toEqual([])
  })

  it('is skipped in the direction in which one goes, and the other way at the end', () => {
    expect(from(page24, 4, 1)).toEqual([4, []])
    expect(from(broken(4, 5), 4, 1)).toEqual([6, [5, 6]])
    expect(from(broken(4, 5), 5, -1)).toEqual([3, [6, 5]])
    expect(from(broken(15), 15, 1)).toEqual([14, [16]])
    expect(from(broken(0), 0, -1)).toEqual([1, [1]])
  })

  it('leaves nothing to tell where all are so', () => {
    const { place, skipped } = tellableFrom(broken(...ids.keys()), ids[3] ?? '', 1)
    expect(place).toBeUndefined()
    expect(skipped).toHaveLength(ids.length)
    expect(tellableFrom(page24, 'step:nowhere', 1)).toEqual({ place: undefined, skipped: [] })
  })
})
