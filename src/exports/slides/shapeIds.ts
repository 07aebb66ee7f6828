// Numbers for the shapes of one slide, each once; 1 is the slide itself.
export interface ShapeIds {
  readonly next: () => number
  /** Of a mark of the map, so that a connector can name its ends. */
  readonly of: (mark: string) => number
}

export function shapeIds(): ShapeIds {
  const known = new Map<string, number>()
  let last = 1
  const next = () => {
    last += 1
    return last
  }
  return {
    next,
    of: (mark) => {
      const id = known.get(mark) ?? next()
      known.set(mark, id)
      return id
    },
  }
}
